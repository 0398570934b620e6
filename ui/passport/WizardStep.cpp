// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/WizardStep.h"

#include <QCoreApplication>

namespace botdeck::ui::passport {

namespace {

struct StepWords
{
    const char *name;
    const char *title;
    const char *hint;
};

/// In the order of WizardStep.
constexpr std::array stepWords{
    StepWords{
        QT_TRANSLATE_NOOP("PassportStep", "Key"), QT_TRANSLATE_NOOP("PassportStep", "A key for this bot"),
        QT_TRANSLATE_NOOP(
            "PassportStep",
            "Users encrypt for its public half. The private half stays with the other secrets of this "
            "profile.")},
    StepWords{
        QT_TRANSLATE_NOOP("PassportStep", "Publish"),
        QT_TRANSLATE_NOOP("PassportStep", "Hand over the public half"),
        QT_TRANSLATE_NOOP("PassportStep", "CloudChat needs it before anybody can be asked.")},
    StepWords{
        QT_TRANSLATE_NOOP("PassportStep", "Authorisation link"),
        QT_TRANSLATE_NOOP("PassportStep", "Ask with a link"),
        QT_TRANSLATE_NOOP(
            "PassportStep", "Whoever opens it in CloudChat is asked for what you choose here.")},
    StepWords{
        QT_TRANSLATE_NOOP("PassportStep", "Receive"),
        QT_TRANSLATE_NOOP("PassportStep", "Receive the callback"),
        QT_TRANSLATE_NOOP(
            "PassportStep", "Listen for the user's browser, or bring here what another server received.")},
    StepWords{
        QT_TRANSLATE_NOOP("PassportStep", "Decrypt"), QT_TRANSLATE_NOOP("PassportStep", "Decrypt a callback"),
        QT_TRANSLATE_NOOP(
            "PassportStep",
            "Paste the whole address the user was sent back to. It is read here and never leaves this "
            "computer.")},
};

QString translatedStep(const char *words)
{
    return QCoreApplication::translate("PassportStep", words);
}

} // namespace

QString stepName(WizardStep step)
{
    return translatedStep(stepWords.at(size_t(step)).name);
}

QString stepTitle(WizardStep step)
{
    return translatedStep(stepWords.at(size_t(step)).title);
}

QString stepHint(WizardStep step)
{
    return translatedStep(stepWords.at(size_t(step)).hint);
}

} // namespace botdeck::ui::passport
