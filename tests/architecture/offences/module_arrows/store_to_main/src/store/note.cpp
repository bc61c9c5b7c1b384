// SPDX-License-Identifier: Apache-2.0
#include "main/note.hpp"  // offence
