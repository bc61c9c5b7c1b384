# SPDX-License-Identifier: Apache-2.0
# Puts the files that pages load into a module's library: no file is read at run time.
function(wayhome_embed_assets target)
    set(packages ${CMAKE_SOURCE_DIR}/node_modules)
    set(govuk ${packages}/govuk-frontend/dist/govuk)
    if(NOT EXISTS ${govuk}/govuk-frontend.min.css)
        message(FATAL_ERROR
            "The page assets are missing (${govuk}). Run bin/setup once: it installs what package-lock.json pins.")
    endif()

    set(own ${CMAKE_SOURCE_DIR}/src/web/assets)
    set(inputs ${govuk}/govuk-frontend.min.css ${govuk}/govuk-frontend.min.js
        ${own}/wayhome.css ${own}/wayhome.js ${own}/favicon.svg)
    set(made ${CMAKE_BINARY_DIR}/assets)
    add_custom_command(
        OUTPUT ${made}/asset_table.cpp
        COMMAND ${CMAKE_COMMAND} -DGOVUK=${govuk} -DOWN=${own} -DMADE=${made}
            -P ${CMAKE_SOURCE_DIR}/cmake/prepare_assets.cmake
        DEPENDS ${inputs} ${CMAKE_SOURCE_DIR}/cmake/prepare_assets.cmake
        COMMENT "Preparing page assets"
        VERBATIM)
    target_sources(${target} PRIVATE ${made}/asset_table.cpp)
endfunction()
