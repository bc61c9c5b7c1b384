# SPDX-License-Identifier: Apache-2.0
# How tests that need more than their own program are registered. Labels choose what runs where:
# `postgresql` needs a cluster, `browser` needs Chromium, `slow` is left out by bin/test --quick,
# `long` runs in bin/check --long only, and `sources` reads the sources and needs no build.
find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)

# wayhome_postgresql_test(NAME COMMAND [ARGUMENT...]): runs the command beside a throw-away
# PostgreSQL cluster whose address is in the variable WAYHOME_TEST_POSTGRESQL. The command may be a target.
function(wayhome_postgresql_test name command)
    if(TARGET ${command})
        set(command $<TARGET_FILE:${command}>)
    endif()
    add_test(NAME ${name} COMMAND ${CMAKE_SOURCE_DIR}/tests/support/with_postgresql ${command} ${ARGN})
    set_tests_properties(${name} PROPERTIES LABELS postgresql TIMEOUT 600)
endfunction()
