// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace wayhome::web {

struct HomeBeds {  // offence
    long closed = 0;
};

}  // namespace wayhome::web
