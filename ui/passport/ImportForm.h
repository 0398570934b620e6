// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace botdeck::ui::look {
class SecretField;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::passport {

class FileField;

/// A private key that is to be read.
struct ImportWish
{
    QString name = {};
    /// Of a PEM file; empty where the text was pasted.
    QString path = {};
    core::Secret text = {};
    core::Secret passphrase = {};
};

/// Where a private key is and what it is to be called: a file, or what was pasted.
class ImportForm final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit ImportForm(const look::Theme &theme, QWidget *parent = nullptr);

    /// Stands there until another one was typed.
    void setSuggestedName(const QString &name);
    /// A PEM file.
    void setFile(const QString &path);
    [[nodiscard]] bool isFilled() const;
    [[nodiscard]] ImportWish wish() const;
    void askPassphrase();
    /// The key was read: it does not stay on the clipboard either.
    void clear();
    void forgetSecrets();

Q_SIGNALS:
    void changed();
    /// Enter was pressed in the last field.
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const look::Theme &theme);
    void paste();
    void retranslate();

    QString m_suggested;
    core::Secret m_text;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_fileLabel;
    FileField *m_file;
    QPushButton *m_paste;
    QLabel *m_passphraseLabel;
    look::SecretField *m_passphrase;
};

} // namespace botdeck::ui::passport

Q_DECLARE_METATYPE(botdeck::ui::passport::ImportWish)
