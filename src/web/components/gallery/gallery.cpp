// SPDX-License-Identifier: Apache-2.0
#include "web/components/gallery/gallery.hpp"

#include <algorithm>
#include <string_view>

#include "web/components/page_frame/page_frame.hpp"
#include "web/components/typography/typography.hpp"

namespace wayhome::web {
namespace {

std::string path_of(const ComponentExamples& component) {
    return "/gallery/" + component.component;
}

std::string words_of(std::string_view component) {
    std::string words{component};
    std::ranges::replace(words, '_', ' ');
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

GalleryPage index_of(const std::vector<ComponentExamples>& components) {
    List links{.kind = List::Kind::plain};
    for (const auto& component : components)
        links.items.emplace_back(
            render(Link{.text = words_of(component.component), .href = path_of(component)}));

    auto main = joined({render(Heading{.text = "Components", .level = 1}),
                        render(Paragraph{.content = "What every page is made of, with examples. "
                                                    "The people in them are invented."}),
                        render(links)});
    return {.path = "/gallery",
            .document = render(PageFrame{
                .title = "Components", .main = std::move(main), .handling = Handling::open})};
}

GalleryPage page_of(const ComponentExamples& component) {
    if (component.examples.front().is_whole_page)
        return {.path = path_of(component), .document = component.examples.front().html};

    const auto title = words_of(component.component);
    const bool has_h1 = std::ranges::any_of(component.examples, &Example::brings_the_h1);
    HtmlWriter w;
    if (has_h1)
        w.element("p", {{"class", "govuk-caption-l"}}, title);
    else
        write(w, Heading{.text = title, .level = 1});
    for (const auto& example : component.examples) {
        w.open("div", {{"class", "wayhome-gallery-example"}})
            .element("p", {{"class", "wayhome-gallery-example__name"}}, example.name)
            .raw(example.html)
            .close("div");
    }
    return {.path = path_of(component),
            .document = render(
                PageFrame{.title = title,
                          .back_link = BackLink{.text = "All components", .href = "/gallery"},
                          .main = std::move(w).finish(),
                          .handling = Handling::open})};
}

}  // namespace

std::vector<GalleryPage> gallery_pages() {
    const auto components = all_component_examples();
    std::vector<GalleryPage> pages{index_of(components)};
    for (const auto& component : components) pages.push_back(page_of(component));
    return pages;
}

}  // namespace wayhome::web
