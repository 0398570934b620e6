// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "ui/passport/PassportValues.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace botdeck::core {
class Clock;
}
namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::passport {

class CallbacksView;
class FileField;

/// Where a callback is listened for.
struct ListenWish
{
    /// An IP address of this computer.
    QString address = {};
    /// 0: any that is free.
    quint16 port = 0;
    /// "/…"
    QString path = {};
    /// Files in PEM; both empty: HTTP.
    QString certificateFile = {};
    QString keyFile = {};
};

/// How a callback gets here: listened for, let come from a user of the sandbox, pasted, or read from a file;
/// and those that came.
class ReceiveWidget final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ReceiveWidget(const look::Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);

    void setCallbacks(const QList<ShownCallback> &callbacks);
    /// The address that is listened at; empty: none is.
    void setListening(const QString &address);
    /// In the window's language; of whatever was asked for last.
    void showFault(const QString &words);
    /// A user of the sandbox can be asked.
    void setHasGuest(bool hasGuest);
    /// What the user needs is there: a link and a key.
    void setGuestReady(bool isReady);
    /// A secret path that nobody guesses.
    void setPath(const QString &path);

Q_SIGNALS:
    void listenAsked(const botdeck::ui::passport::ListenWish &wish);
    void stopAsked();
    /// The address that is listened at becomes the link's.
    void useAsked(const QString &address);
    void pasteAsked();
    void fileChosen(const QString &path);
    void guestAsked(bool consents);
    void decryptAsked(quint64 number);
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildListener();
    QWidget *buildGuest();
    void connectParts();
    void chooseFile();
    void refresh();
    void retranslate();

    QString m_listening;
    QGroupBox *m_listener;
    QLabel *m_addressLabel;
    QComboBox *m_address;
    QSpinBox *m_port;
    QLabel *m_pathLabel;
    QLineEdit *m_path;
    QCheckBox *m_tls;
    QFormLayout *m_form;
    QLabel *m_certificateLabel;
    FileField *m_certificate;
    QLabel *m_keyLabel;
    FileField *m_key;
    QPushButton *m_listen;
    QPushButton *m_use;
    look::Sentence *m_state;
    QGroupBox *m_guest;
    QPushButton *m_consent;
    QPushButton *m_refuse;
    QPushButton *m_paste;
    QPushButton *m_file;
    look::Sentence *m_fault;
    CallbacksView *m_callbacks;
};

} // namespace botdeck::ui::passport

Q_DECLARE_METATYPE(botdeck::ui::passport::ListenWish)
