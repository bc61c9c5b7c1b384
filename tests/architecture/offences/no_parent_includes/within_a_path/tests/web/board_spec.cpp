// SPDX-License-Identifier: Apache-2.0
#include "web/../store/sqlite.hpp"  // offence
