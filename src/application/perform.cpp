// SPDX-License-Identifier: Apache-2.0
#include "application/perform.hpp"

namespace wayhome::application {
namespace {

constexpr auto used_for_something_else =
    "This form was already used for something else. Go back, reload the page and try again.";

/// The answer the same press had before; nothing on a first press.
std::optional<Answer> earlier_answer(Work& work) {
    if (work.asked.key.empty() || !work.actor().account) return std::nullopt;
    const auto earlier =
        work.records.answered_requests().find(*work.actor().account, work.asked.key);
    if (!earlier) return std::nullopt;
    if (earlier->fingerprint != work.asked.fingerprint) {
        return Answer{no_because("", used_for_something_else)};
    }
    return Answer{Done{earlier->answer, "", std::nullopt}};
}

void remember(Work& work, const Done& done) {
    if (work.asked.key.empty() || !work.actor().account) return;
    work.records.answered_requests().add(
        {work.asked.key, *work.actor().account, work.asked.fingerprint, done.look_at, work.now});
}

bool is_forbidden(const Answer& answer) {
    return !answer.has_value() && std::holds_alternative<Forbidden>(answer.error());
}

}  // namespace

AuditEntry audit_entry(const Asked& asked, Instant at, access::Permission permission,
                       std::string outcome, std::string subject, std::optional<ChildId> child) {
    return {at,
            asked.actor.account,
            asked.actor.organisation,
            std::string{access::permissions.code_of(permission)},
            std::move(outcome),
            std::move(subject),
            child,
            "",
            asked.request};
}

Answer perform(const Desk& desk, const Asked& asked, access::Permission permission,
               const std::function<Answer(Work&)>& use_case) {
    std::optional<Answer> answer;
    const auto now = desk.clock.now();
    desk.registry.write([&](Records& records) {
        Work work{records, asked, now, desk.ids, desk.rules};
        answer = earlier_answer(work);
        if (answer) return Ending::roll_back;

        answer = use_case(work);
        if (!answer->has_value()) return Ending::roll_back;
        const auto& done = answer->value();
        remember(work, done);
        records.audit_trail().append(
            audit_entry(asked, now, permission, "done", done.subject, done.child));
        return Ending::commit;
    });
    if (is_forbidden(*answer)) {
        desk.registry.write([&](Records& records) {
            records.audit_trail().append(
                audit_entry(asked, now, permission, "forbidden", "", std::nullopt));
            return Ending::commit;
        });
    }
    return *answer;
}

}  // namespace wayhome::application
