// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ids.hpp"
#include "kernel/code_list.hpp"
#include "kernel/confidential.hpp"
#include "kernel/time.hpp"

namespace wayhome::child {

/// As recorded; SSDA903 from 2024-25 (M, F, U). Used only where a home's registration asks for it,
/// and in audit; never scored.
enum class Sex { male, female, unknown };

inline constexpr auto sexes = code_list<Sex>({
    {Sex::male, "M", "Male"},
    {Sex::female, "F", "Female"},
    {Sex::unknown, "U", "Not known"},
});

/// A child. One record however many pathways and episodes; a change of pathway never makes a new
/// one.
struct Child {
    ChildId id;
    Confidential<std::string> given_names;  ///< in the order and script the child uses
    Confidential<std::string> family_name;  ///< may be empty: some names have one part
    std::optional<CivilDate> born;          ///< none while it is not known
    Sex sex = Sex::unknown;
    std::string ethnicity;     ///< SSDA903 code; empty while not asked. Audit only, never scored
    OrganisationId authority;  ///< the authority responsible for the child now
    std::string local_number;  ///< the authority's own case number; may be empty
    bool restricted = false;   ///< only named people may see this record
    std::string sounds_like;   ///< key of the names by sound, for finding likely duplicates
    int version = 0;
};

/// "Given Family"; for pages that may show it.
std::string full_name(const Child& child);
/// "G F": what is shown where the name is not needed.
std::string initials(const Child& child);

/// The port. Restricted children's named readers are kept beside them.
class Children {
  public:
    virtual ~Children() = default;
    virtual void add(const Child& child) = 0;
    /// False when the stored version differs: somebody saved meanwhile.
    virtual bool save(const Child& child) = 0;
    virtual std::optional<Child> by_id(ChildId id) const = 0;
    /// Children whose name sounds alike, or who were born that day, or who have that local number
    /// at that authority: candidates for likely_duplicates(), in order of id; at most 200.
    virtual std::vector<Child> candidates_like(const Child& entered) const = 0;
    virtual std::vector<AccountId> named_readers(ChildId id) const = 0;
    virtual void name_reader(ChildId id, AccountId reader) = 0;
    virtual void unname_reader(ChildId id, AccountId reader) = 0;
};

}  // namespace wayhome::child
