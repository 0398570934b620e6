// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/ProcessHardening.h"

#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// Runs in a child, for it cannot be undone; gives the child's exit status.
int inChild(int (*what)())
{
    const pid_t child = fork();
    if (child == 0)
        _exit(what());
    int status = -1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int hardened()
{
    if (!botdeck::security::forbidCoreDumps())
        return 1;
    rlimit limit{1, 1};
    getrlimit(RLIMIT_CORE, &limit);
    if (limit.rlim_cur != 0 || limit.rlim_max != 0)
        return 2;
    return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 3;
}

} // namespace

TEST(ProcessHardening, SwitchesCoreDumpsOffForGood)
{
    EXPECT_EQ(inChild(hardened), 0);
}
