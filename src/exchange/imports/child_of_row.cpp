// SPDX-License-Identifier: Apache-2.0
#include "exchange/imports/child_of_row.hpp"

#include "application/referral/record_in_use.hpp"
#include "application/subjects.hpp"
#include "domain/child/name_sound.hpp"
#include "exchange/imports/written_time.hpp"

namespace wayhome::imports {
namespace {

child::Child described(const RowReader& row, ChildId id, OrganisationId authority) {
    const auto text = [&](std::string_view column) { return std::string{row.written(column)}; };
    const auto sounds_like = child::sound_key(text("given_names"), text("family_name"));
    return {.id = id,
            .given_names = Confidential<std::string>{text("given_names")},
            .family_name = Confidential<std::string>{text("family_name")},
            .born = written_date(row.written("born")),
            .sex = child::sexes.from(row.written("sex")).value_or(child::Sex::unknown),
            .ethnicity = text("ethnicity"),
            .authority = authority,
            .local_number = text("local_number"),
            .sounds_like = sounds_like};
}

/// Records of the authority that have the row's number, or where it gives none its day of birth.
std::vector<child::Child> candidates(TakingIn& file, const child::Child& wanted) {
    auto key = wanted;
    key.sounds_like.clear();
    if (!key.local_number.empty()) key.born = std::nullopt;
    auto found = file.records().children().candidates_like(key);
    std::erase_if(found, [&](const auto& each) {
        return each.authority != wanted.authority ||
               (!wanted.local_number.empty() && each.local_number != wanted.local_number);
    });
    return found;
}

}  // namespace

bool is_same_child(const child::Child& child, const RowReader& row) {
    if (child.born != written_date(row.written("born"))) return false;
    if (!row.is_empty("local_number")) return child.local_number == row.written("local_number");
    return child.given_names.opened() == row.written("given_names") &&
           child.family_name.opened() == row.written("family_name");
}

std::optional<ChildId> child_of_row(TakingIn& file, RowReader& row, OrganisationId authority) {
    const auto wanted = described(row, file.work.ids.make<ChildId>(), authority);
    for (const auto& each : candidates(file, wanted)) {
        if (is_same_child(each, row)) return application::record_in_use(file.records(), each.id);
        if (wanted.local_number.empty()) continue;
        row.refuse("born", "the day of birth that the authority's number already has",
                   "Correct the day of birth or the local_number: one of them is another child's");
        return std::nullopt;
    }
    file.records().children().add(wanted);
    audit(file, application::subject_of(wanted.id), wanted.id);
    return wanted.id;
}

}  // namespace wayhome::imports
