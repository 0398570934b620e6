// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BotListTransfer.h"
#include "ui/botedit/BotSheet.h"

class QFileDialog;
class QListWidget;
class QRadioButton;
namespace botdeck::ui::widgets {
class NewPassphraseFields;
}

namespace botdeck::ui::botedit {

/// Chosen bots into a file: in clear without tokens, or with tokens and encrypted.
class ExportBotsDialog final : public BotSheet
{
    Q_OBJECT

public:
    ExportBotsDialog(const BotParts &parts, QWidget *parent);

protected:
    void retranslate() override;
    void forgetSecrets() override;

private:
    void build();
    void listBots();
    [[nodiscard]] QList<domain::BotKey> chosen() const;
    void refresh();
    void begin();
    void askFile();
    void exportTo(const QString &path);
    void onExported(int bots);

    services::BotListTransfer m_transfer;
    look::Sentence *m_what = nullptr;
    QListWidget *m_bots;
    QRadioButton *m_clear;
    QRadioButton *m_sealed;
    widgets::NewPassphraseFields *m_passphrase;
    QPushButton *m_export = nullptr;
    QString m_path;
};

} // namespace botdeck::ui::botedit
