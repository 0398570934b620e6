// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Effort.h"

#include <QByteArray>

namespace botdeck::test {

int effort(int quick, int full)
{
    return qgetenv("BOTDECK_TEST_EFFORT") == "full" ? full : quick;
}

} // namespace botdeck::test
