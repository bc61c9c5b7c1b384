// SPDX-License-Identifier: Apache-2.0
#include "application/perform.hpp"

#include "application/late_audit.hpp"
#include "application/store_failure.hpp"

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

/// Of something that changes nothing: where the disk is full, the entry may wait.
void append(const Desk& desk, const AuditEntry& entry) {
    try {
        desk.registry.write([&](Records& records) {
            records.audit_trail().append(entry);
            return Ending::commit;
        });
    } catch (const DiskFull&) {
        if (!late_audit().keep(entry)) throw;
    }
}

void audit_if_forbidden(const Desk& desk, const Asked& asked, access::Permission permission,
                        const Answer& answer) {
    const bool forbidden = !answer.has_value() && std::holds_alternative<Forbidden>(answer.error());
    if (!forbidden) return;
    append(desk, audit_entry(asked, desk.clock.now(), permission, "forbidden", "", std::nullopt));
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
    audit_if_forbidden(desk, asked, permission, *answer);
    return *answer;
}

Answer view(const Desk& desk, const Asked& asked, access::Permission permission,
            const std::function<Answer(Work&)>& reading) {
    std::optional<Answer> answer;
    const auto now = desk.clock.now();
    desk.registry.read([&](Records& records) {
        Work work{records, asked, now, desk.ids, desk.rules};
        answer = reading(work);
    });
    if (answer->has_value()) {
        const auto& seen = answer->value();
        append(desk, audit_entry(asked, now, permission, "viewed", seen.subject, seen.child));
    }
    audit_if_forbidden(desk, asked, permission, *answer);
    return *answer;
}

}  // namespace wayhome::application
