// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "domain/webhook/OutsideSteps.h"
#include "ui/widgets/Sheet.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace botdeck::ui::webhook {

class ChecksModel;

/// Looks at an address from outside in, stage by stage. Nothing is asked before the button is pressed, and
/// then only the address that is typed.
class OutsideDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    explicit OutsideDialog(const look::Theme &theme, QWidget *parent);

    /// Shown without its path; it is looked at whole for as long as nothing else is typed.
    void setAddress(const core::Secret &address);
    /// All stages so far; `isRunning`: more are to come.
    void setSteps(const QList<domain::OutsideStep> &steps, bool isRunning);
    /// Why it was not looked at.
    void sayTrouble(const QString &words);

    /// While it runs, stops that.
    void reject() override;

Q_SIGNALS:
    void startAsked(const QString &address);
    /// What was seen so far stays.
    void stopAsked();

protected:
    void retranslate() override;
    void forgetSecrets() override;

private:
    void refresh();
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString closeWords() const;
    void sayOutcome(const QList<domain::OutsideStep> &steps);

    bool m_isRunning = false;
    QList<domain::OutsideStep> m_steps;
    core::Secret m_whole;
    look::Sentence *m_what;
    QLabel *m_addressTitle;
    QLineEdit *m_address;
    ChecksModel *m_model;
    QTableView *m_table;
    QPushButton *m_go = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace botdeck::ui::webhook
