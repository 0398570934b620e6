# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same for python-telegram-bot 13 (Debian 12) and 20 or newer (Debian 13), whose interfaces differ in kind."""

import os

import telegram
from telegram.ext import TypeHandler

TOKEN = os.environ["BOT_TOKEN"]
BASE_URL = os.environ["BOT_SERVER"] + "/bot"


def run_13():
    from telegram.ext import Updater

    updater = Updater(TOKEN, base_url=BASE_URL)
    updater.dispatcher.add_handler(TypeHandler(telegram.Update, lambda update, _: None))
    updater.start_polling()
    updater.idle()


def run_20():
    from telegram.ext import Application

    async def ignore(update, _):
        pass

    application = Application.builder().token(TOKEN).base_url(BASE_URL).build()
    application.add_handler(TypeHandler(telegram.Update, ignore))
    application.run_polling()


if int(telegram.__version__.split(".")[0]) < 20:
    run_13()
else:
    run_20()
