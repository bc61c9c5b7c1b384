# SPDX-License-Identifier: Apache-2.0
# Third-party libraries, all from Debian packages (see packages.txt).
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(fmt REQUIRED)
find_package(spdlog REQUIRED)
find_package(date REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(deflate REQUIRED IMPORTED_TARGET libdeflate)
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(pq REQUIRED IMPORTED_TARGET libpq)

# Debian ships no package description for SOCI, GeographicLib's target name varies, RESTinio and CLI11 are headers.
add_library(soci INTERFACE)
target_include_directories(soci SYSTEM INTERFACE /usr/include/soci /usr/include/postgresql)
target_link_libraries(soci INTERFACE soci_core soci_sqlite3 soci_postgresql PkgConfig::sqlite3 PkgConfig::pq)

# RESTinio's own target names fmt and the parser; its headers are ours only inside src/web/server.
add_library(restinio INTERFACE)
target_compile_definitions(restinio INTERFACE ASIO_STANDALONE ASIO_HAS_STD_CHRONO ASIO_DISABLE_STD_STRING_VIEW)
target_link_libraries(restinio INTERFACE http_parser fmt::fmt)
add_library(geographiclib INTERFACE)
target_link_libraries(geographiclib INTERFACE GeographicLib)

# CBC is the oracle that the allocation's tests and benchmark compare with; nothing in src/ uses it.
add_library(cbc INTERFACE)
target_link_libraries(cbc INTERFACE CbcSolver Cbc OsiClp ClpSolver Clp Osi CoinUtils)
