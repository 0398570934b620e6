// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BotListTransfer.h"
#include "ui/botedit/BotSheet.h"

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

namespace botdeck::ui::look {
class SecretField;
}

namespace botdeck::ui::botedit {

/// Bots out of a file: which one, its passphrase where it has one, what would happen to each bot, and then
/// what happened. Nothing that is there already is changed.
class ImportBotsDialog final : public BotSheet
{
    Q_OBJECT

public:
    ImportBotsDialog(const BotParts &parts, QWidget *parent);

protected:
    void retranslate() override;
    void forgetSecrets() override;

private:
    /// Nothing was read yet; a passphrase is wanted; the plan stands; it was done.
    enum class Stage { File, Passphrase, Plan, Done };

    void build();
    void connectTransfer();
    void askFile();
    void read();
    void onPassphraseWanted();
    void
    onPlanned(const QList<services::ImportVerdict> &verdicts, const QList<services::ListRemark> &remarks);
    void goOnWith(QPushButton &next);
    void fillTable();
    void fitColumns();
    void fillWords();
    [[nodiscard]] int toAdd() const;
    void begin();
    void import();
    void onImported(const QList<services::ImportResult> &results);
    void setStage(Stage stage);
    void refresh();

    services::BotListTransfer m_transfer;
    Stage m_stage = Stage::File;
    look::Sentence *m_what = nullptr;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QFormLayout *m_form = nullptr;
    look::SecretField *m_passphrase;
    QTableWidget *m_table;
    QPlainTextEdit *m_words;
    QPushButton *m_go = nullptr;
    QPushButton *m_close = nullptr;
    QList<services::ImportVerdict> m_verdicts;
    QList<services::ListRemark> m_remarks;
    QList<services::ImportResult> m_results;
};

} // namespace botdeck::ui::botedit
