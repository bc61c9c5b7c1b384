// SPDX-License-Identifier: Apache-2.0
#include <sqlite3/soci-sqlite3.h>  // offence
