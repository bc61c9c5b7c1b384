// SPDX-License-Identifier: Apache-2.0
#include "web/note.hpp"  // offence
