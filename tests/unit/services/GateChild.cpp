// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A console's start as another process: `gate_child PROFILE [LINK]`. Prints what the gate says, a line each,
// and ends when there is nothing left to do.
#include "services/InstanceGate.h"

#include <QCoreApplication>

#include <cstdio>

using namespace botdeck;
using services::InstanceGate;

int main(int argc, char **argv)
{
    if (argc != 2 && argc != 3)
        return 2;
    const QCoreApplication application(argc, argv);
    core::SystemClock clock;
    InstanceGate gate(clock, QString::fromLocal8Bit(argv[1]));
    const auto say = [](const QByteArray &word) {
        std::printf("%s\n", word.constData());
        std::fflush(stdout);
    };
    QObject::connect(&gate, &InstanceGate::first, &gate, [&say] { say("first"); });
    QObject::connect(&gate, &InstanceGate::windowAsked, &gate, [&say] { say("window"); });
    QObject::connect(
        &gate, &InstanceGate::linkAsked, &gate, [&say](const QByteArray &link) { say("link " + link); });
    QObject::connect(&gate, &InstanceGate::notListening, &gate, [&say] { say("deaf"); });
    QObject::connect(&gate, &InstanceGate::handedOver, &gate, [&say] {
        say("handed over");
        QCoreApplication::quit();
    });
    QObject::connect(&gate, &InstanceGate::readOnly, &gate, [&say] {
        say("read-only");
        QCoreApplication::quit();
    });
    gate.open(QByteArray(argv[2]));
    return QCoreApplication::exec();
}
