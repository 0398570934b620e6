// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/passport/ImportForm.h"
#include "ui/passport/PassportValues.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::passport {

/// Where a bot's key comes from: one that is there, a new one, or one from a file. It makes and reads nothing
/// itself: how what it asked for ended is told it.
class KeyWidget final : public QWidget
{
    Q_OBJECT

public:
    enum class Way { Use, Make, Import };

    /// The theme outlives it.
    explicit KeyWidget(const look::Theme &theme, QWidget *parent = nullptr);

    /// Which of them is current says each; without any there is nothing to use.
    void setKeys(const QList<ShownKey> &keys);
    [[nodiscard]] Way way() const;
    void setWay(Way way);
    /// The file becomes what is to be imported, unless nothing can be made now.
    void importFile(const QString &path);
    /// Nothing is chosen among those that are there: what is made here is all that counts, this
    /// way unless another one is chosen.
    void setOnlyNew(Way way);
    /// For a key that gets no other.
    void setSuggestedName(const QString &name);
    /// Why nothing can be made, in the window's language; empty: it can.
    void setLock(const QString &reason);
    /// The chosen one of those that are there; empty: none.
    [[nodiscard]] QString chosen() const;

    // How it ended, after makeAsked() and importAsked().
    /// In the window's language; what was typed stays.
    void showFault(const QString &words);
    /// The key needs a passphrase, or another one.
    void askPassphrase(const QString &words);
    /// It is among the keys already, and chosen.
    void showMade(const QString &key);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void forgetSecrets();

Q_SIGNALS:
    /// Another one of those that are there.
    void keyChosen(const QString &key);
    void makeAsked(const QString &name, int bits);
    void importAsked(const botdeck::ui::passport::ImportWish &wish);
    void cancelAsked();
    /// What is being made can be cancelled meanwhile.
    void busyChanged(bool busy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildMaking();
    void connectParts();
    void begin();
    void setBusy(bool busy);
    void refresh();
    void retranslate();

    const look::Theme &m_theme;
    QList<ShownKey> m_keys;
    QString m_lock;
    QString m_suggested;
    bool m_isBusy = false;
    QButtonGroup *m_ways;
    QRadioButton *m_use;
    QRadioButton *m_make;
    QRadioButton *m_import;
    QComboBox *m_choice;
    QWidget *m_making;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_bitsLabel;
    QComboBox *m_bits;
    ImportForm *m_importing;
    QPushButton *m_begin;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    look::Sentence *m_note;
};

} // namespace botdeck::ui::passport
