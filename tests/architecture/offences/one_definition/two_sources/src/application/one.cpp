// SPDX-License-Identifier: Apache-2.0
namespace wayhome::application {

class Row : public Base {  // offence
};

}  // namespace wayhome::application
