// SPDX-License-Identifier: Apache-2.0
#include "planning/simulation/student.hpp"

#include <boost/math/distributions/students_t.hpp>

namespace wayhome::simulation {

double student_quantile_975(std::uint64_t degrees_of_freedom) {
    constexpr double level = 0.975;
    const boost::math::students_t_distribution<double> student{
        static_cast<double>(degrees_of_freedom)};
    return boost::math::quantile(student, level);
}

}  // namespace wayhome::simulation
