// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a program takes to its first window, on the X server in DISPLAY:
//   bench_first_map IDLE_SECONDS PROGRAM [ARGUMENT…]
// prints {"ms":…,"pid":…}, leaves the program alone for IDLE_SECONDS, prints its memory, and ends it.
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace {

using Clock = std::chrono::steady_clock;

constexpr unsigned patienceSeconds = 60;
/// Smaller ones are splash screens, tooltips and windows that nobody sees.
constexpr int leastWidth = 300;
constexpr int leastHeight = 200;

template <typename Value>
using FromC = std::unique_ptr<Value, decltype(&std::free)>;

bool watchRoot(xcb_connection_t *display)
{
    if (xcb_connection_has_error(display) != 0)
        return false;
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(display)).data;
    const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(display, screen->root, XCB_CW_EVENT_MASK, &events);
    return xcb_flush(display) > 0;
}

bool isMainWindow(xcb_connection_t *display, const xcb_map_notify_event_t &mapped)
{
    const FromC<xcb_get_geometry_reply_t> size(
        xcb_get_geometry_reply(display, xcb_get_geometry(display, mapped.window), nullptr), &std::free);
    return size && mapped.override_redirect == 0 && size->width >= leastWidth && size->height >= leastHeight;
}

bool awaitMainWindow(xcb_connection_t *display)
{
    for (;;) {
        const FromC<xcb_generic_event_t> event(xcb_wait_for_event(display), &std::free);
        if (!event)
            return false;
        if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
            continue;
        xcb_map_notify_event_t mapped{};
        std::memcpy(&mapped, event.get(), sizeof mapped);
        if (isMainWindow(display, mapped))
            return true;
    }
}

using File = std::unique_ptr<FILE, int (*)(FILE *)>;

File open(pid_t program, const char *name)
{
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/%s", int(program), name);
    return {std::fopen(path, "r"), &std::fclose};
}

/// In kB, what it has in memory of the files of a store, which it maps to search them.
long mappedStore(pid_t program)
{
    const File file = open(program, "smaps");
    char line[4096];
    bool ofStore = false;
    long sum = 0;
    while (file && std::fgets(line, sizeof line, file.get()) != nullptr) {
        long size = 0;
        // "Rss:   123 kB" within a mapping; each begins with its addresses and its file.
        const size_t word = std::strcspn(line, " \n");
        if (word == 0 || line[word - 1] != ':')
            ofStore = std::strstr(line, "/store/") != nullptr;
        else if (ofStore && std::sscanf(line, "Rss: %ld", &size) == 1)
            sum += size;
    }
    return sum;
}

void tellMemory(pid_t program)
{
    const File file = open(program, "status");
    long rss = 0;
    long anonymous = 0;
    char line[256];
    while (file && std::fgets(line, sizeof line, file.get()) != nullptr) {
        std::sscanf(line, "VmRSS: %ld", &rss);
        std::sscanf(line, "RssAnon: %ld", &anonymous);
    }
    constexpr double kBytes = 1024;
    std::printf(
        "{\"rss_mb\":%.1f,\"anonymous_mb\":%.1f,\"store_mb\":%.1f}\n", double(rss) / kBytes,
        double(anonymous) / kBytes, double(mappedStore(program)) / kBytes);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    xcb_connection_t *display = xcb_connect(nullptr, nullptr);
    if (!watchRoot(display)) {
        std::fputs("there is no X server\n", stderr);
        return 1;
    }
    alarm(patienceSeconds);
    pid_t program = 0;
    const auto begun = Clock::now();
    if (posix_spawnp(&program, argv[2], nullptr, nullptr, argv + 2, environ) != 0 || program <= 0)
        return 1;
    const bool mapped = awaitMainWindow(display);
    const std::chrono::duration<double, std::milli> taken = Clock::now() - begun;
    std::printf("{\"ms\":%.1f,\"pid\":%d}\n", taken.count(), int(program));
    std::fflush(stdout);
    const auto idle = unsigned(std::atoi(argv[1]));
    alarm(idle + patienceSeconds);
    sleep(idle);
    tellMemory(program);
    kill(program, SIGKILL);
    waitpid(program, nullptr, 0);
    xcb_disconnect(display);
    return mapped ? 0 : 1;
}
