// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/Tour.h"

#include "ui/shell/MainWindow.h"
#include "ui/tour/AccessCheck.h"
#include "ui/tour/PictureFacts.h"

#include <QImage>
#include <QPixmap>
#include <QSaveFile>

#include <utility>

namespace botdeck::ui::tour {

Tour::Tour(const Needs &needs, std::vector<Step> steps, QObject *parent)
    : QObject(parent)
    , m_window(needs.window)
    , m_stage(needs.stage)
    , m_clock(needs.clock)
    , m_steps(std::move(steps))
{
}

void Tour::run(const QString &folder, QSize size)
{
    m_folder = QDir(folder);
    if (!m_folder.mkpath(QStringLiteral("."))) {
        m_at = m_steps.size();
        fail(
            QStringLiteral("The folder %1 cannot be made; no picture was written. Choose another with --out.")
                .arg(folder));
        return;
    }
    m_window.resize(size);
    m_window.show();
    m_clock.after(glance, this, [this] { begin(); });
}

void Tour::begin()
{
    if (m_at >= m_steps.size()) {
        Q_EMIT finished(m_report);
        return;
    }
    const Step &step = m_steps.at(m_at);
    if (step.situation && !m_stage.arrange(*step.situation)) {
        fail(QStringLiteral("%1 is left out: this world cannot show it.").arg(stepName(step)));
        return;
    }
    // The dialog of the step before may have been in front.
    m_window.activateWindow();
    if (step.act)
        step.act(m_window);
    m_deadline = m_clock.monotonic() + patience;
    // What was just done is painted before it is pictured.
    m_clock.after(glance, this, [this] { look(); });
}

void Tour::look()
{
    const Step &step = m_steps.at(m_at);
    if (!step.ready || step.ready(m_window)) {
        m_clock.after(glance, this, [this] { takePicture(m_steps.at(m_at)); });
    } else if (m_clock.monotonic() > m_deadline) {
        fail(QStringLiteral("%1 is left out: it did not come about within %2 s.")
                 .arg(stepName(step))
                 .arg(std::chrono::duration_cast<std::chrono::seconds>(patience).count()));
    } else {
        m_clock.after(glance, this, [this] { look(); });
    }
}

void Tour::takePicture(const Step &step)
{
    QWidget *shown = step.picture ? step.picture(m_window) : &m_window;
    if (shown == nullptr) {
        fail(QStringLiteral("%1 is left out: it closed before it was pictured.").arg(stepName(step)));
        return;
    }
    inspect(step, *shown);
    const QString name = fileName(step);
    QSaveFile file(m_folder.filePath(name));
    QImage picture = shown->grab().toImage();
    describe(picture, *shown, QStringLiteral("%1/%2").arg(step.place, step.state));
    const bool written = file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit();
    if (shown != &m_window && shown->isWindow())
        shown->close();
    if (!written) {
        fail(QStringLiteral("%1 cannot be written: %2. Nothing of it was kept.")
                 .arg(name, file.errorString()));
        return;
    }
    m_report.pictures.append(name);
    next();
}

/// A part of the window stands for itself: the rest of it was seen before.
void Tour::inspect(const Step &step, const QWidget &shown)
{
    for (const QString &flaw : accessFlaws(shown)) {
        if (!m_knownFlaws.contains(flaw))
            m_report.flaws.append(QStringLiteral("%1-%2: %3").arg(step.place, step.state, flaw));
        m_knownFlaws.insert(flaw);
    }
}

void Tour::fail(const QString &why)
{
    m_report.problems.append(why);
    next();
}

void Tour::next()
{
    ++m_at;
    m_clock.after(core::Clock::Milliseconds(0), this, [this] { begin(); });
}

QString Tour::stepName(const Step &step) const
{
    return QStringLiteral("%1-%2-%3").arg(m_at + 1, 2, 10, QLatin1Char('0')).arg(step.place, step.state);
}

QString Tour::fileName(const Step &step) const
{
    return stepName(step) + QStringLiteral(".png");
}

} // namespace botdeck::ui::tour

#include "moc_Tour.cpp"
