# SPDX-License-Identifier: Apache-2.0
# Compiles the migration files of a folder into a target, as store/migrations/embedded.hpp declares them.
function(wayhome_embed_migrations target folder)
    file(GLOB files CONFIGURE_DEPENDS ${folder}/*.sql)
    set(entries "")
    foreach(file IN LISTS files)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        get_filename_component(name ${file} NAME)
        file(READ ${file} text)
        string(APPEND entries "    MigrationFile{\"${name}\", R\"sql(${text})sql\"},\n")
    endforeach()
    set(generated ${CMAKE_CURRENT_BINARY_DIR}/embedded_migrations.cpp)
    file(CONFIGURE OUTPUT ${generated} @ONLY CONTENT [[
#include "store/migrations/embedded.hpp"

namespace wayhome::store {

const std::vector<MigrationFile>& embedded_migrations() {
    static const std::vector<MigrationFile> files = {
@entries@    };
    return files;
}

}  // namespace wayhome::store
]])
    target_sources(${target} PRIVATE ${generated})
endfunction()
