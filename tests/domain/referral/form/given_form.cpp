// SPDX-License-Identifier: Apache-2.0
#include "given_form.hpp"

#include <doctest/doctest.h>

namespace wayhome::referral {
namespace {

const AccountId somebody{IdBits{7}};

}  // namespace

GivenForm& GivenForm::fill(std::string_view code, const FieldValues& inputs) {
    const auto* asked = question(code);
    REQUIRE(asked != nullptr);
    const auto read = read_answer(*asked, inputs, context());
    INFO(code);
    if (!read) INFO(read.error().front().message);
    REQUIRE(read.has_value());
    return store(code, *read);
}

GivenForm& GivenForm::store(std::string_view code, FieldValues stored, bool doubtful) {
    answers_.insert_or_assign(
        std::string{code},
        Answer{std::string{code}, std::move(stored), friday_night, somebody, doubtful, {}});
    return *this;
}

std::size_t GivenForm::walk() {
    std::size_t pages = 0;
    for (const auto* at = applicable(context()).front(); at != nullptr;
         at = next_question(context(), at->code)) {
        fill(at->code, plausible_inputs(*at, context()));
        ++pages;
    }
    return pages;
}

std::size_t GivenForm::walk_short_path() {
    std::size_t pages = 0;
    while (!unanswered(context(), Extent::short_path).empty()) {
        const auto* at = unanswered(context(), Extent::short_path).front();
        fill(at->code, plausible_inputs(*at, context()));
        ++pages;
        REQUIRE(pages < 100);
    }
    return pages;
}

std::vector<std::string> messages(std::string_view code, const FieldValues& inputs,
                                  const Context& context) {
    const auto read = read_answer(*question(code), inputs, context);
    REQUIRE_FALSE(read.has_value());
    std::vector<std::string> found;
    for (const auto& each : read.error()) found.push_back(each.message);
    return found;
}

}  // namespace wayhome::referral
