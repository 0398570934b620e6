// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/QrCode.h"
#include "ui/passport/WizardStep.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::passport {

class QrView;
class StepButton;

/// Beside the wizard: its steps, and from the step after it on the link as a QR code.
class StepsPane final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit StepsPane(const look::Theme &theme, QWidget *parent = nullptr);

    void setStep(WizardStep step);
    /// Only the steps' numbers: there is no room beside the pages.
    void setCompact(bool isCompact);
    void setNote(WizardStep step, const QString &words, bool isDone);
    /// Without a code there is no link yet. `scopes` as they stand in the link.
    void setLink(const domain::QrCode &code, const QString &scopes);

Q_SIGNALS:
    void stepAsked(botdeck::ui::passport::WizardStep step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    WizardStep m_step = WizardStep::Key;
    bool m_isCompact = false;
    QList<StepButton *> m_steps;
    QWidget *m_card;
    QLabel *m_cardTitle;
    QrView *m_code;
    QLabel *m_scopes;
    QPushButton *m_openLink;
};

} // namespace botdeck::ui::passport
