// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/passport/WizardStep.h"

#include <QWizard>

class QLabel;

namespace botdeck::core {
class Clock;
}
namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::passport {

class DecryptWidget;
class KeyWidget;
class LinkWidget;
class PublishWidget;
class ReceiveWidget;
class StepsPane;

/// The passport flow of one bot, step by step; any step can be gone to at once. Its pages are thin shells
/// over widgets that also stand alone. Deletes itself when closed; open().
class PassportWizard final : public QWizard
{
    Q_OBJECT

public:
    /// Both outlive it. `botName` stands in its title.
    PassportWizard(
        const look::Theme &theme, const core::Clock &clock, const QString &botName, QWidget *parent);

    [[nodiscard]] KeyWidget &keys() { return *m_keys; }
    [[nodiscard]] PublishWidget &publishing() { return *m_publish; }
    [[nodiscard]] LinkWidget &link() { return *m_link; }
    [[nodiscard]] ReceiveWidget &receiving() { return *m_receive; }
    [[nodiscard]] DecryptWidget &decrypting() { return *m_decrypt; }
    [[nodiscard]] StepsPane &steps() { return *m_steps; }

    [[nodiscard]] WizardStep step() const { return WizardStep(currentId()); }
    void goTo(WizardStep step);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addStep(WizardStep step, QWidget *widget);
    void fit();
    void applyTheme();
    void arrange();
    void retranslate();

    const look::Theme &m_theme;
    const QString m_botName;
    /// Of each step, above its widget.
    QList<QLabel *> m_titles;
    QList<look::Sentence *> m_hints;
    StepsPane *m_steps;
    KeyWidget *m_keys;
    PublishWidget *m_publish;
    LinkWidget *m_link;
    ReceiveWidget *m_receive;
    DecryptWidget *m_decrypt;
};

} // namespace botdeck::ui::passport
