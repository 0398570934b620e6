// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passport/PassportStages.h"
#include "services/PassportGuest.h"
#include "ui/passport/PassportWizard.h"
#include "WindowTest.h"

namespace botdeck::test {

/// The workspace Passport of a bot of CloudChat, by clicks and keys; only the platform's side, which
/// encrypts, is the bench's.
class PassportWindow : public WindowTest
{
protected:
    void SetUp() override;

    /// What the platform would answer: the callback of the link, with the fields of nobody.
    [[nodiscard]] QString answerTo(const services::PassportVisit &visit) const;
    /// The same for a link to this callback, with the only key.
    [[nodiscard]] QString answerAt(const QString &callback) const;
    void click(const char *button);
    /// A first key by the dialog of the empty page.
    void makeKey();
    ui::passport::PassportWizard &wizard() { return child<ui::passport::PassportWizard>("passportWizard"); }
    QString cell(const char *table, int row, int column);
    /// Whether this stage ended so.
    bool ended(domain::PassportStage stage, domain::Verdict verdict);
    bool allPassed();

    QList<services::PassportVisit> visits;
};

} // namespace botdeck::test
