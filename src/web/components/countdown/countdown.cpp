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

std::string_view class_of(const Countdown& countdown) {
    const auto left = countdown.due - countdown.now;
    if (left < Seconds::zero()) return "wayhome-countdown wayhome-countdown--passed";
    if (left <= countdown.near) return "wayhome-countdown wayhome-countdown--near";
    return "wayhome-countdown";
}

}  // namespace

void write(HtmlWriter& w, const Countdown& countdown) {
    const auto due = to_iso(countdown.due);
    w.open("p", {{"class", class_of(countdown)},
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
