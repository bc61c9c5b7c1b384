# SPDX-License-Identifier: Apache-2.0
# WAYHOME_SANITIZE is a list for -fsanitize=; WAYHOME_COVERAGE adds gcov counters.
set(WAYHOME_SANITIZE "" CACHE STRING "sanitizers, comma separated")
option(WAYHOME_COVERAGE "count branches" OFF)
option(WAYHOME_FUZZ "have the libFuzzer program; needs clang" OFF)
if(WAYHOME_SANITIZE)
    add_compile_options(-fsanitize=${WAYHOME_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${WAYHOME_SANITIZE})
endif()
if(WAYHOME_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
