# SPDX-License-Identifier: Apache-2.0
# Run by the build: adapts the GOV.UK files, names every file by the hash of its content and writes
# asset_table.cpp, which embeds them. GOVUK, OWN and MADE are folders.
file(MAKE_DIRECTORY ${MADE})
set(rows "")
set(blobs "")
set(number 0)

function(add_asset name content_type text)
    get_filename_component(stem ${name} NAME_WE)
    get_filename_component(ending ${name} EXT)
    file(WRITE ${MADE}/${name} "${text}")
    file(SHA256 ${MADE}/${name} hash)
    string(SUBSTRING ${hash} 0 16 hash)
    set(url "/assets/${stem}.${hash}${ending}")
    set(url_of_${stem} ${url} PARENT_SCOPE)
    set(blobs "${blobs}EMBED(asset_${number}, \"${MADE}/${name}\")\n" PARENT_SCOPE)
    set(rows "${rows}    {\"${name}\", \"${url}\", \"${content_type}\", asset_${number}, asset_${number}_end},\n"
        PARENT_SCOPE)
    math(EXPR number "${number} + 1")
    set(number ${number} PARENT_SCOPE)
endfunction()

# The GDS Transport font and the royal arms may be used on GOV.UK domains only: both go, and with
# them every address that the style sheet would load.
file(READ ${GOVUK}/govuk-frontend.min.css css)
string(REGEX REPLACE "@font-face{[^}]*}" "" css "${css}")
string(REGEX REPLACE "/\\*! Copyright [^*]*Margaret Calvert[^*]*\\*/" "" css "${css}")
string(REPLACE "GDS Transport,arial,sans-serif" "arial,helvetica,sans-serif" css "${css}")
string(REPLACE "url(/assets/images/govuk-crest.svg)" "none" css "${css}")
string(REGEX REPLACE "/\\*# sourceMappingURL=[^*]*\\*/" "" css "${css}")
foreach(forbidden "url(" "GDS Transport" "sourceMappingURL")
    string(FIND "${css}" "${forbidden}" at)
    if(NOT at EQUAL -1)
        message(FATAL_ERROR "The GOV.UK style sheet still holds '${forbidden}'.")
    endif()
endforeach()
add_asset(govuk-frontend.css "text/css; charset=utf-8" "${css}")

file(READ ${GOVUK}/govuk-frontend.min.js script)
string(REGEX REPLACE "//# sourceMappingURL=[^\n]*" "" script "${script}")
add_asset(govuk-frontend.js "text/javascript; charset=utf-8" "${script}")

file(READ ${OWN}/wayhome.js script)
string(REPLACE "@govuk-frontend.js@" "${url_of_govuk-frontend}" script "${script}")
add_asset(wayhome.js "text/javascript; charset=utf-8" "${script}")

file(READ ${OWN}/wayhome.css css)
add_asset(wayhome.css "text/css; charset=utf-8" "${css}")
file(READ ${OWN}/favicon.svg icon)
add_asset(favicon.svg "image/svg+xml" "${icon}")

file(WRITE ${MADE}/asset_table.cpp
"// Written by cmake/prepare_assets.cmake from the files it embeds.
#include <array>

#include \"web/assets/embedded.hpp\"

#define EMBED(name, path)                                                          \\
    extern \"C\" const char name[];                                                  \\
    extern \"C\" const char name##_end[];                                            \\
    asm(\".pushsection .rodata\\n.global \" #name \"\\n\" #name \":\\n.incbin \\\"\" path   \\
        \"\\\"\\n.global \" #name \"_end\\n\" #name \"_end:\\n.byte 0\\n.popsection\\n\");

${blobs}
namespace wayhome::web {
namespace {
constexpr std::array files = std::to_array<EmbeddedFile>({
${rows}});
}  // namespace

std::span<const EmbeddedFile> embedded_files() { return files; }

}  // namespace wayhome::web
")
