// SPDX-License-Identifier: Apache-2.0
#include "web/components/countdown/countdown.hpp"

#include <string_view>

#include "kernel/london_time.hpp"

namespace wayhome::web {
namespace {

std::string words_left(const Countdown& countdown) {
    const auto left = countdown.due - countdown.now;
    if (left < Seconds::zero()) return "passed " + length_in_words(-left) + " ago";
    return length_in_words(left) + " left";
}

std::string class_of(const Countdown& countdown) {
    const auto left = countdown.due - countdown.now;
    std::string names = "wayhome-countdown";
    if (countdown.size == CountdownSize::large) names += " wayhome-countdown--large";
    if (left < Seconds::zero()) return names + " wayhome-countdown--passed";
    if (left <= countdown.near) return names + " wayhome-countdown--near";
    return names;
}

}  // namespace

void write(HtmlWriter& w, const Countdown& countdown) {
    const auto due = to_iso(countdown.due);
    const auto classes = class_of(countdown);
    w.open("p", {{"class", classes},
                 {"data-module", "wayhome-countdown"},
                 {"data-due", due},
                 {"data-now", to_iso(countdown.now)},
                 {"data-near-seconds", std::to_string(countdown.near.count())}})
        .open("span", {{"class", "wayhome-countdown__due"}})
        .text(countdown.label)
        .text(" ")
        .element("time", {{"datetime", due}}, in_words(countdown.due))
        .close("span")
        .text(" ")
        .element("strong", {{"class", "wayhome-countdown__left"}, {"data-remaining", ""}},
                 words_left(countdown))
        .close("p");
}

}  // namespace wayhome::web
