// SPDX-License-Identifier: Apache-2.0
#include "application/note.hpp"  // offence
