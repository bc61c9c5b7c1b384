# SPDX-License-Identifier: Apache-2.0
# Language, optimisation, compiler cache and linker.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# Assertions stay on in what is shipped: neither NDEBUG nor unchecked containers.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -g1")
add_compile_definitions(_GLIBCXX_ASSERTIONS)
add_compile_options(-fstack-protector-strong)

find_program(WAYHOME_CCACHE ccache)
if(WAYHOME_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${WAYHOME_CCACHE})
endif()

find_program(WAYHOME_MOLD mold)
if(WAYHOME_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
