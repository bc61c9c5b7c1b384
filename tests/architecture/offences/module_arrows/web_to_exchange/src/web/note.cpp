// SPDX-License-Identifier: Apache-2.0
#include "exchange/note.hpp"  // offence
