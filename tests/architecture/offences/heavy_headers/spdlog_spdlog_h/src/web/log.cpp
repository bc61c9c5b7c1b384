// SPDX-License-Identifier: Apache-2.0
#include <spdlog/spdlog.h>  // offence
