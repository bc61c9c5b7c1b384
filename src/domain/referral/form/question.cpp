// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/question.hpp"

#include <algorithm>
#include <utility>

namespace wayhome::referral {
namespace {

template <class Items>
auto* with_code(const Items& items, std::string_view code) {
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const auto& each) { return each.code == code; });
    return found == items.end() ? nullptr : &*found;
}

}  // namespace

Field Field::hinted(std::string words) const {
    auto changed = *this;
    changed.hint = std::move(words);
    return changed;
}

Field Field::in_messages(std::string words) const {
    auto changed = *this;
    changed.called = std::move(words);
    return changed;
}

Field Field::if_known() const {
    auto changed = *this;
    changed.required = false;
    return changed;
}

Field Field::at_most(int limit) const {
    auto changed = *this;
    changed.most = limit;
    return changed;
}

Field Field::past() const {
    auto changed = *this;
    changed.in_time = InTime::not_in_future;
    return changed;
}

Field Field::future() const {
    auto changed = *this;
    changed.in_time = InTime::not_in_past;
    return changed;
}

Field Field::when(std::string field, std::vector<std::string> codes) const {
    auto changed = *this;
    changed.shown_when = ShownWhen{std::move(field), std::move(codes)};
    return changed;
}

Field Field::only_for(Applies asked_of) const {
    auto changed = *this;
    changed.applies = asked_of;
    return changed;
}

const Choice* Field::choice(std::string_view choice_code) const {
    return with_code(choices, choice_code);
}

const Field* Question::field(std::string_view field_code) const {
    return with_code(fields, field_code);
}

bool Question::is_on_short_path(Pathway pathway) const {
    return std::find(short_path.begin(), short_path.end(), pathway) != short_path.end();
}

const Question* question(std::string_view code) {
    return with_code(questions(), code);
}

}  // namespace wayhome::referral
