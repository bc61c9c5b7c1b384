// SPDX-License-Identifier: Apache-2.0
#include "application/late_audit.hpp"

#include <iterator>
#include <utility>

namespace wayhome::application {

bool LateAudit::keep(AuditEntry entry) {
    const std::lock_guard lock{mutex_};
    if (waiting_.size() >= most) return false;
    waiting_.push_back(std::move(entry));
    return true;
}

bool LateAudit::empty() const {
    const std::lock_guard lock{mutex_};
    return waiting_.empty();
}

void LateAudit::save(Registry& registry) {
    std::vector<AuditEntry> late;
    {
        const std::lock_guard lock{mutex_};
        late.swap(waiting_);
    }
    if (late.empty()) return;
    try {
        registry.write([&](Records& records) {
            for (const auto& entry : late) records.audit_trail().append(entry);
            return Ending::commit;
        });
    } catch (...) {
        const std::lock_guard lock{mutex_};
        waiting_.insert(waiting_.begin(), std::make_move_iterator(late.begin()),
                        std::make_move_iterator(late.end()));
        throw;
    }
}

void LateAudit::forget() {
    const std::lock_guard lock{mutex_};
    waiting_.clear();
}

LateAudit& late_audit() {
    static LateAudit only;
    return only;
}

}  // namespace wayhome::application
