// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_running_clocks.hpp"

#include "store/sql/clock_sql.hpp"

namespace wayhome::store {
namespace {

application::RunningClock read_clock(Fields& fields) {
    const auto id = fields.id<ReferralId>().bits();
    const auto kind = fields.code(journal::subject_kinds);
    return {{kind, id}, fields.code(application::clock_steps), fields.moment()};
}

/// The text of an id is the same whatever it is the id of.
std::string text_of(const journal::Subject& of) {
    return ReferralId{of.id}.text();
}

}  // namespace

void SqlRunningClocks::wind(const journal::Subject& of,
                            const std::vector<application::RunningClock>& clocks) {
    const auto kind = journal::subject_kinds.code_of(of.kind);
    connection_.change(clock_sql::stop_all, {text_of(of), kind});
    for (const auto& each : clocks) {
        connection_.change(clock_sql::add, {text_of(of), kind,
                                            application::clock_steps.code_of(each.step), each.due});
    }
}

std::optional<Instant> SqlRunningClocks::stop(const journal::Subject& of,
                                              application::ClockStep step) {
    const std::vector<Value> key{text_of(of), journal::subject_kinds.code_of(of.kind),
                                 application::clock_steps.code_of(step)};
    const auto due =
        connection_.one(clock_sql::due_of, key, [](Fields& fields) { return fields.moment(); });
    const bool stopped = connection_.change(clock_sql::stop, key) == 1;
    return stopped ? due : std::nullopt;
}

std::vector<application::RunningClock> SqlRunningClocks::of(const journal::Subject& of) const {
    return connection_.all(clock_sql::of_subject,
                           {text_of(of), journal::subject_kinds.code_of(of.kind)}, read_clock);
}

std::vector<application::RunningClock> SqlRunningClocks::due(Instant moment,
                                                             std::size_t most) const {
    return connection_.all(clock_sql::due, {moment, at_most(most)}, read_clock);
}

std::vector<ReferralId> SqlRunningClocks::open_without(std::optional<ReferralId> last,
                                                       std::size_t most) const {
    return connection_.all(clock_sql::open_without,
                           {last ? last->text() : std::string{}, at_most(most)},
                           [](Fields& fields) { return fields.id<ReferralId>(); });
}

}  // namespace wayhome::store
