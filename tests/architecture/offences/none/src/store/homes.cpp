// SPDX-License-Identifier: Apache-2.0
#include "application/ports/page_rows.hpp"
#include "domain/home/home.hpp"

const char* homes = "SELECT name FROM home";
