// SPDX-License-Identifier: Apache-2.0
#include "web/server/restinio/exchange.hpp"  // offence
