# SPDX-License-Identifier: Apache-2.0
# Writes a source file that holds text files as they are: cmake -D FOLDER=... -D OUTPUT=... -P embed_files.cmake
file(GLOB files ${FOLDER}/*.csv)
list(SORT files)
set(entries "")
foreach(path IN LISTS files)
    get_filename_component(name ${path} NAME)
    file(READ ${path} text)
    string(APPEND entries "    {\"${name}\", R\"embedded(${text})embedded\"},\n")
endforeach()
file(WRITE ${OUTPUT} "// Made by cmake/embed_files.cmake from data/; not to be edited.
#include \"exchange/reference/embedded_files.hpp\"

namespace wayhome::reference {
namespace {
constexpr EmbeddedFile files[] = {
${entries}};
}  // namespace

std::span<const EmbeddedFile> embedded_files() {
    return files;
}

}  // namespace wayhome::reference
")
