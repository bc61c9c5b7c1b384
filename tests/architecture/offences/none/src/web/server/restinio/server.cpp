// SPDX-License-Identifier: Apache-2.0
#include <restinio/all.hpp>

#include "web/server/restinio/exchange.hpp"
