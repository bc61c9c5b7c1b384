// SPDX-License-Identifier: Apache-2.0
#include "application/rehearse.hpp"

namespace wayhome::application {

Answer rehearse(const Desk& desk, const Asked& asked, access::Permission permission,
                const std::function<Answer(Work&)>& use_case) {
    std::optional<Answer> answer;
    desk.registry.write([&](Records& records) {
        Work work{records, asked, desk.clock.now(), desk.ids, desk.rules};
        answer = use_case(work);
        return Ending::roll_back;
    });
    const bool forbidden =
        !answer->has_value() && std::holds_alternative<Forbidden>(answer->error());
    return forbidden ? perform(desk, asked, permission, use_case) : *answer;
}

}  // namespace wayhome::application
