# SPDX-License-Identifier: Apache-2.0
# Every warning is an error in our own code; third-party headers are system headers. The
# warnings are those of g++: clang makes the fuzzer only.
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    return()
endif()
add_compile_options(
    -Wall -Wextra -Wpedantic -Werror
    -Wshadow            # a name that hides another
    -Wconversion        # a number that silently loses value
    -Wsign-conversion   # a count that silently turns negative
    -Wold-style-cast    # a cast that hides what it does
    -Wuseless-cast      # a cast that does nothing
    -Wno-missing-field-initializers)  # members left out of {.name = ...} take their defaults
