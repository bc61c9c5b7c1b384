-- SPDX-License-Identifier: Apache-2.0
-- Why: everybody's counts leave out the restricted children they may not see, found without reading
-- all the others.
CREATE INDEX child_restricted ON child (id) WHERE restricted = 1;
