// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "ui/widgets/Sheet.h"

class QCheckBox;
class QLabel;

namespace botdeck::ui::widgets {
class NewPassphraseFields;
}

namespace botdeck::ui::passport {

/// A private key's way into a file: encrypted, unless that is given up in so many words. Deletes itself when
/// closed; open().
class ExportKeyDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// The theme outlives it.
    ExportKeyDialog(const look::Theme &theme, const QString &key, QWidget *parent);

    // How it ended, after exportAsked().
    void showFault(const QString &words);

Q_SIGNALS:
    /// PKCS#8; in clear where the passphrase is empty.
    void exportAsked(const QString &path, const botdeck::core::Secret &passphrase);

protected:
    void retranslate() override;
    void forgetSecrets() override;

private:
    void refresh();
    void chooseFile();

    const QString m_key;
    QLabel *m_what;
    widgets::NewPassphraseFields *m_passphrase;
    QCheckBox *m_clear;
    look::Sentence *m_warning;
    QPushButton *m_save;
};

} // namespace botdeck::ui::passport
