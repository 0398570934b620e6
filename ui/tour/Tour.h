// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "ui/tour/Steps.h"

#include <QDir>
#include <QObject>
#include <QSet>
#include <QSize>

#include <chrono>

namespace botdeck::ui::tour {

/// What a tour brought home.
struct Report
{
    /// File names in the order of their numbers.
    QStringList pictures = {};
    /// A sentence for each picture that could not be had, and why.
    QStringList problems = {};
    /// "monitor-live: QToolButton search in FilterBar has no name", each flaw where it was met first.
    QStringList flaws = {};
};

/// Walks through the steps on a shown window and writes a picture of each. Asynchronous; finished() comes
/// once.
class Tour final : public QObject
{
    Q_OBJECT

public:
    /// How long a step may take to come about, and how often it is looked at.
    static constexpr std::chrono::milliseconds patience{15'000};
    static constexpr std::chrono::milliseconds glance{50};

    struct Needs
    {
        shell::MainWindow &window;
        Stage &stage;
        core::Clock &clock;
    };

    Tour(const Needs &needs, std::vector<Step> steps, QObject *parent = nullptr);

    /// Pictures go to `folder`, which is made where it is missing; the window is brought to `size`.
    void run(const QString &folder, QSize size);

Q_SIGNALS:
    void finished(const botdeck::ui::tour::Report &report);

private:
    void begin();
    void look();
    void takePicture(const Step &step);
    void inspect(const Step &step, const QWidget &shown);
    void next();
    void fail(const QString &why);
    [[nodiscard]] QString fileName(const Step &step) const;
    [[nodiscard]] QString stepName(const Step &step) const;

    shell::MainWindow &m_window;
    Stage &m_stage;
    core::Clock &m_clock;
    std::vector<Step> m_steps;
    QDir m_folder;
    Report m_report;
    QSet<QString> m_knownFlaws;
    size_t m_at = 0;
    core::Clock::Milliseconds m_deadline{};
};

} // namespace botdeck::ui::tour
