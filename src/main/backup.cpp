// SPDX-License-Identifier: Apache-2.0
#include "main/backup.hpp"

#include "store/registry.hpp"

namespace wayhome {

ExitStatus backup(const std::string& database, const std::string& file) {
    store::backup(database, file);
    return ExitStatus::done;
}

}  // namespace wayhome
