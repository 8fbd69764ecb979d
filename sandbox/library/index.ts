// Entry of the stand-in: puts `finesse` on the page, or adds to one that is there.
import { DialogLogoutActions, InterruptActions } from './actions.js';
import { ChannelService } from './channel-service.js';
import { ClientLogger } from './client-logger.js';
import { ClientServices } from './client-services.js';
import * as configuration from './configuration.js';
import * as configuration15 from './configuration-15-0.js';
import { GadgetViewChangedEvent, MaxAvailableHeightChangedEvent, TimerTickEvent, WorkflowActionEvent } from './container-events.js';
import { ContainerServices, containerTopics } from './container-services.js';
import { DesktopCache } from './desktop-cache.js';
import { ofTheDesktop } from './desktop-only.js';
import { Dialog } from './dialog.js';
import { DialogBase } from './dialog-base.js';
import { Dialogs } from './dialogs.js';
import { readConfig } from './gadget-config.js';
import { page } from './host.js';
import { JsonValidator } from './json-validator.js';
import * as layouts from './layouts.js';
import { Media } from './media.js';
import { MediaDialog } from './media-dialog.js';
import { MediaDialogs } from './media-dialogs.js';
import { MediaDialogsSubscriptionManager } from './media-dialogs-subscription-manager.js';
import { MediaList } from './media-list.js';
import { MediaOptionsHelper } from './media-options-helper.js';
import { FinesseBase, Notifier } from './notifier.js';
import { NotificationPopoverService, PopoverService } from './popover-service.js';
import { profile } from './profile.js';
import { RestBase } from './rest-base.js';
import { RestCachingService } from './rest-cache.js';
import { RestCollectionBase } from './rest-collection.js';
import { ChannelSchema, PopoverSchema, WorkflowSchema } from './schemas.js';
import { SessionStorageCachingService } from './session-cache.js';
import { ShortcutKeyService } from './shortcut-keys.js';
import { GONE, LATER, without } from './since-12-0.js';
import { Converter, FinesseLogger, I18n, SaxParser } from './small-services.js';
import { SystemInfo } from './system-info.js';
import { TaskActivityNotification } from './task-activity.js';
import * as team from './team.js';
import { TeamResource } from './team-resource.js';
import { FinesseToaster } from './toaster.js';
import { Topics } from './topics.js';
import { User } from './user.js';
import { Utilities } from './utilities.js';
import { WorkflowService } from './workflow-service.js';
import * as workflows from './workflows.js';

type Namespace = Record<string, object>;

const config = readConfig();

const namespaces: Namespace = {
  restservices: {
    ...configuration,
    ...configuration15,
    ...layouts.classes,
    ...workflows,
    ...team,
    Dialog,
    DialogBase,
    DialogLogoutActions,
    Dialogs,
    InterruptActions,
    Media,
    MediaDialog,
    MediaDialogs,
    MediaDialogsSubscriptionManager,
    MediaList,
    MediaOptionsHelper,
    Notifier,
    ReasonCodes: class ReasonCodes {},
    RestBase,
    RestCollectionBase,
    SystemInfo,
    TeamResource,
    User,
    bypassServerCache: false
  },
  clientservices: {
    ClientServices,
    MasterPublisher: ofTheDesktop('clientservices.MasterPublisher'),
    MasterTunnel: ofTheDesktop('clientservices.MasterTunnel'),
    Topics
  },
  containerservices: {
    ContainerServices,
    FinesseToaster,
    GadgetViewChangedEvent,
    MasterPublisher: ofTheDesktop('containerservices.MasterPublisher'),
    MaxAvailableHeightChangedEvent,
    NotificationPopoverService,
    PopoverSchema,
    PopoverService,
    TaskActivityNotification,
    TimerTickEvent,
    Topics: containerTopics,
    WorkflowActionEvent
  },
  cslogger: { ClientLogger, FinesseLogger },
  digital: { ChannelSchema, ChannelService },
  interfaces: { RequestHandlers: {}, RestObjectHandlers: {} },
  shortcutkey: { ShortcutKeyService },
  utilities: { DesktopCache, I18n, JsonValidator, SaxParser, Utilities },
  workflow: { WorkflowSchema, WorkflowService },
  container: { Config: config },
  gadget: { Config: config }
};

const finesse = ((page as { finesse?: Namespace }).finesse ??= {});
Object.assign(finesse, { Converter, FinesseBase, RestCachingService, SessionStorageCachingService });
for (const [name, members] of Object.entries(namespaces)) finesse[name] = Object.assign(finesse[name] ?? {}, members);
without(finesse, profile.release === '12.0' ? LATER : GONE);
