// Generated from openapi/ by `npm run generate`. Changes made here are lost.

// @ts-nocheck
import type { Validator } from "../../src/validation/validator.js";
import { dateTime as formats0 } from "../../src/validation/formats.js";
import { date as formats34 } from "../../src/validation/formats.js";
import { characterLength as func0 } from "../../src/validation/character-length.js";

export const WebhookEvent: Validator = validate1;

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.createdAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.createdAt !== undefined){
let data2 = data.createdAt;
if(typeof data2 === "string"){
if(!(formats0(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

export const AccountCreatedCallback: Validator = validate2;

function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if(data.userId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.providerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data.accountId !== undefined){
if(typeof data.accountId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.userId !== undefined){
if(typeof data.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.providerId !== undefined){
if(typeof data.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

export const AccountConnectedCallback: Validator = validate3;

function validate3(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if(data.userId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.providerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data.accountId !== undefined){
if(typeof data.accountId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.userId !== undefined){
if(typeof data.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.providerId !== undefined){
if(typeof data.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

export const AccountRemovedCallback: Validator = validate4;

function validate4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if(data.userId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.providerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data.accountId !== undefined){
if(typeof data.accountId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.userId !== undefined){
if(typeof data.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.providerId !== undefined){
if(typeof data.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

export const AccountErrorCallback: Validator = validate5;

function validate5(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if(data.userId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.providerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data.accountId !== undefined){
if(typeof data.accountId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.userId !== undefined){
if(typeof data.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.providerId !== undefined){
if(typeof data.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.errorCode !== undefined){
let data3 = data.errorCode;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/errorCode",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

export const SuccessCodeKnown: Validator = validate6;

function validate6(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "OK") || (data === "CREATED"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["OK","CREATED"]}});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

export const ErrorCodeKnown: Validator = validate7;

function validate7(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((data === "INVALID_CREDENTIALS") || (data === "INVALID_PARAMETERS")) || (data === "INVALID_TOKEN")) || (data === "UNAUTHORIZED_ACCESS")) || (data === "MISSING_RESOURCE")) || (data === "UNSUPPORTED_TYPE")) || (data === "REQUEST_LIMIT_EXCEEDED")) || (data === "SERVER_ERROR")) || (data === "UNSUPPORTED_METHOD")) || (data === "SERVER_UNAVAILABLE")) || (data === "TIME_LIMIT_EXCEEDED"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["INVALID_CREDENTIALS","INVALID_PARAMETERS","INVALID_TOKEN","UNAUTHORIZED_ACCESS","MISSING_RESOURCE","UNSUPPORTED_TYPE","REQUEST_LIMIT_EXCEEDED","SERVER_ERROR","UNSUPPORTED_METHOD","SERVER_UNAVAILABLE","TIME_LIMIT_EXCEEDED"]}});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

export const SuccessCode: Validator = validate8;

function validate8(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((data === "INVALID_CREDENTIALS") || (data === "INVALID_PARAMETERS")) || (data === "INVALID_TOKEN")) || (data === "UNAUTHORIZED_ACCESS")) || (data === "MISSING_RESOURCE")) || (data === "UNSUPPORTED_TYPE")) || (data === "REQUEST_LIMIT_EXCEEDED")) || (data === "SERVER_ERROR")) || (data === "UNSUPPORTED_METHOD")) || (data === "SERVER_UNAVAILABLE")) || (data === "TIME_LIMIT_EXCEEDED"))){
(vErrors ??= []).push({});
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
(vErrors ??= []).push({instancePath,keyword:"not",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate8.errors = vErrors;
return errors === 0;
}

export const Message: Validator = validate9;

function validate9(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

export const RequestId: Validator = validate10;

function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const SuccessEnvelope: Validator = validate11;

function validate11(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.requestId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
const _errs3 = errors;
const _errs4 = errors;
if(!(((((((((((data0 === "INVALID_CREDENTIALS") || (data0 === "INVALID_PARAMETERS")) || (data0 === "INVALID_TOKEN")) || (data0 === "UNAUTHORIZED_ACCESS")) || (data0 === "MISSING_RESOURCE")) || (data0 === "UNSUPPORTED_TYPE")) || (data0 === "REQUEST_LIMIT_EXCEEDED")) || (data0 === "SERVER_ERROR")) || (data0 === "UNSUPPORTED_METHOD")) || (data0 === "SERVER_UNAVAILABLE")) || (data0 === "TIME_LIMIT_EXCEEDED"))){
(vErrors ??= []).push({});
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const NextCursor: Validator = validate12;

function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","null"]}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const ConnectionStatusKnown: Validator = validate13;

function validate13(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "PENDING") || (data === "AWAITING_MFA")) || (data === "ERROR")) || (data === "CONNECTED")) || (data === "DISCONNECTED"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["PENDING","AWAITING_MFA","ERROR","CONNECTED","DISCONNECTED"]}});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const ConnectionStatus: Validator = validate14;

function validate14(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const AccountErrorCodeKnown: Validator = validate15;

function validate15(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((data === "ACCOUNT_DISABLED") || (data === "ACCOUNT_INACCESSIBLE")) || (data === "ACCOUNT_INCOMPLETE")) || (data === "ACCOUNT_LOCKED")) || (data === "AUTH_REQUIRED")) || (data === "EXPIRED_CREDENTIALS")) || (data === "INVALID_ACCOUNT_TYPE")) || (data === "INVALID_AUTH")) || (data === "INVALID_CREDENTIALS")) || (data === "INVALID_MFA")) || (data === "MFA_TIMEOUT")) || (data === "SERVICE_UNAVAILABLE")) || (data === "SYSTEM_ERROR")) || (data === "TOS_REQUIRED")) || (data === "UNSUPPORTED_AUTH_TYPE")) || (data === "UNSUPPORTED_MFA_METHOD"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["ACCOUNT_DISABLED","ACCOUNT_INACCESSIBLE","ACCOUNT_INCOMPLETE","ACCOUNT_LOCKED","AUTH_REQUIRED","EXPIRED_CREDENTIALS","INVALID_ACCOUNT_TYPE","INVALID_AUTH","INVALID_CREDENTIALS","INVALID_MFA","MFA_TIMEOUT","SERVICE_UNAVAILABLE","SYSTEM_ERROR","TOS_REQUIRED","UNSUPPORTED_AUTH_TYPE","UNSUPPORTED_MFA_METHOD"]}});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const AccountErrorCode: Validator = validate16;

function validate16(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const AccountConnection: Validator = validate17;

function validate17(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.errorCode !== undefined){
let data1 = data.errorCode;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/errorCode",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.errorMessage !== undefined){
let data2 = data.errorMessage;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/errorMessage",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.updatedAt !== undefined){
let data3 = data.updatedAt;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data3 === "string"){
if(!(formats0(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const MonitorStatusKnown: Validator = validate18;

function validate18(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "UNSUPPORTED") || (data === "ACTIVE")) || (data === "USER_ACTION_REQUIRED")) || (data === "CUSTOMER_DISABLED"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["UNSUPPORTED","ACTIVE","USER_ACTION_REQUIRED","CUSTOMER_DISABLED"]}});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const MonitorStatus: Validator = validate19;

function validate19(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const AccountMonitor: Validator = validate20;

function validate20(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.updatedAt !== undefined){
let data1 = data.updatedAt;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data1 === "string"){
if(!(formats0(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const Account: Validator = validate21;

function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.createdAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.providerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data.userId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.connectionStatus === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "connectionStatus"}});
errors++;
}
if(data.connection === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "connection"}});
errors++;
}
if(data.monitorStatus === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "monitorStatus"}});
errors++;
}
if(data.monitor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "monitor"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.createdAt !== undefined){
let data1 = data.createdAt;
if(typeof data1 === "string"){
if(!(formats0(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.providerId !== undefined){
if(typeof data.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.userId !== undefined){
if(typeof data.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.connectionStatus !== undefined){
if(typeof data.connectionStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/connectionStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.connection !== undefined){
let data5 = data.connection;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.status !== undefined){
let data6 = data5.status;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/connection/status",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data5.errorCode !== undefined){
let data7 = data5.errorCode;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/connection/errorCode",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data5.errorMessage !== undefined){
let data8 = data5.errorMessage;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/connection/errorMessage",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data5.updatedAt !== undefined){
let data9 = data5.updatedAt;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/connection/updatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data9 === "string"){
if(!(formats0(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/connection/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/connection",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.monitorStatus !== undefined){
if(typeof data.monitorStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/monitorStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.monitor !== undefined){
let data11 = data.monitor;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.status !== undefined){
let data12 = data11.status;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/monitor/status",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data11.updatedAt !== undefined){
let data13 = data11.updatedAt;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/monitor/updatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data13 === "string"){
if(!(formats0(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/monitor/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/monitor",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const AccountList: Validator = validate22;

function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.nextCursor !== undefined){
let data0 = data.nextCursor;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/nextCursor",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data2.createdAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data2.providerId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data2.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data2.connectionStatus === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "connectionStatus"}});
errors++;
}
if(data2.connection === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "connection"}});
errors++;
}
if(data2.monitorStatus === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "monitorStatus"}});
errors++;
}
if(data2.monitor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "monitor"}});
errors++;
}
if(data2.id !== undefined){
if(typeof data2.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.createdAt !== undefined){
let data4 = data2.createdAt;
if(typeof data4 === "string"){
if(!(formats0(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.providerId !== undefined){
if(typeof data2.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.userId !== undefined){
if(typeof data2.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.connectionStatus !== undefined){
if(typeof data2.connectionStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/connectionStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.connection !== undefined){
let data8 = data2.connection;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.status !== undefined){
let data9 = data8.status;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/connection/status",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data8.errorCode !== undefined){
let data10 = data8.errorCode;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/connection/errorCode",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data8.errorMessage !== undefined){
let data11 = data8.errorMessage;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/connection/errorMessage",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data8.updatedAt !== undefined){
let data12 = data8.updatedAt;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/connection/updatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data12 === "string"){
if(!(formats0(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/connection/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/connection",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data2.monitorStatus !== undefined){
if(typeof data2.monitorStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/monitorStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.monitor !== undefined){
let data14 = data2.monitor;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.status !== undefined){
let data15 = data14.status;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/monitor/status",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data14.updatedAt !== undefined){
let data16 = data14.updatedAt;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/monitor/updatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data16 === "string"){
if(!(formats0(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/monitor/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/monitor",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const AccountListResponse: Validator = validate23;

function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.requestId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
const _errs3 = errors;
const _errs4 = errors;
if(!(((((((((((data0 === "INVALID_CREDENTIALS") || (data0 === "INVALID_PARAMETERS")) || (data0 === "INVALID_TOKEN")) || (data0 === "UNAUTHORIZED_ACCESS")) || (data0 === "MISSING_RESOURCE")) || (data0 === "UNSUPPORTED_TYPE")) || (data0 === "REQUEST_LIMIT_EXCEEDED")) || (data0 === "SERVER_ERROR")) || (data0 === "UNSUPPORTED_METHOD")) || (data0 === "SERVER_UNAVAILABLE")) || (data0 === "TIME_LIMIT_EXCEEDED"))){
(vErrors ??= []).push({});
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.items === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data3.nextCursor !== undefined){
let data4 = data3.nextCursor;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/nextCursor",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data3.items !== undefined){
let data5 = data3.items;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data6.createdAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data6.providerId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data6.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data6.connectionStatus === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "connectionStatus"}});
errors++;
}
if(data6.connection === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "connection"}});
errors++;
}
if(data6.monitorStatus === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "monitorStatus"}});
errors++;
}
if(data6.monitor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "monitor"}});
errors++;
}
if(data6.id !== undefined){
if(typeof data6.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.createdAt !== undefined){
let data8 = data6.createdAt;
if(typeof data8 === "string"){
if(!(formats0(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.providerId !== undefined){
if(typeof data6.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.userId !== undefined){
if(typeof data6.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.connectionStatus !== undefined){
if(typeof data6.connectionStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/connectionStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.connection !== undefined){
let data12 = data6.connection;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.status !== undefined){
let data13 = data12.status;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/connection/status",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data12.errorCode !== undefined){
let data14 = data12.errorCode;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/connection/errorCode",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data12.errorMessage !== undefined){
let data15 = data12.errorMessage;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/connection/errorMessage",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data12.updatedAt !== undefined){
let data16 = data12.updatedAt;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/connection/updatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data16 === "string"){
if(!(formats0(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/connection/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/connection",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data6.monitorStatus !== undefined){
if(typeof data6.monitorStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/monitorStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.monitor !== undefined){
let data18 = data6.monitor;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.status !== undefined){
let data19 = data18.status;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/monitor/status",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data18.updatedAt !== undefined){
let data20 = data18.updatedAt;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/monitor/updatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data20 === "string"){
if(!(formats0(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/monitor/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/monitor",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const ErrorCode: Validator = validate24;

function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const ErrorResponse: Validator = validate25;

function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.requestId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.data !== undefined){
let data3 = data.data;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: ["object","null"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const AccountResponse: Validator = validate26;

function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.requestId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
const _errs3 = errors;
const _errs4 = errors;
if(!(((((((((((data0 === "INVALID_CREDENTIALS") || (data0 === "INVALID_PARAMETERS")) || (data0 === "INVALID_TOKEN")) || (data0 === "UNAUTHORIZED_ACCESS")) || (data0 === "MISSING_RESOURCE")) || (data0 === "UNSUPPORTED_TYPE")) || (data0 === "REQUEST_LIMIT_EXCEEDED")) || (data0 === "SERVER_ERROR")) || (data0 === "UNSUPPORTED_METHOD")) || (data0 === "SERVER_UNAVAILABLE")) || (data0 === "TIME_LIMIT_EXCEEDED"))){
(vErrors ??= []).push({});
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data3.createdAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data3.providerId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data3.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data3.connectionStatus === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "connectionStatus"}});
errors++;
}
if(data3.connection === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "connection"}});
errors++;
}
if(data3.monitorStatus === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "monitorStatus"}});
errors++;
}
if(data3.monitor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "monitor"}});
errors++;
}
if(data3.id !== undefined){
if(typeof data3.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.createdAt !== undefined){
let data5 = data3.createdAt;
if(typeof data5 === "string"){
if(!(formats0(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/data/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.providerId !== undefined){
if(typeof data3.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.userId !== undefined){
if(typeof data3.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.connectionStatus !== undefined){
if(typeof data3.connectionStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/connectionStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.connection !== undefined){
let data9 = data3.connection;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.status !== undefined){
let data10 = data9.status;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/connection/status",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data9.errorCode !== undefined){
let data11 = data9.errorCode;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/connection/errorCode",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data9.errorMessage !== undefined){
let data12 = data9.errorMessage;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/connection/errorMessage",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data9.updatedAt !== undefined){
let data13 = data9.updatedAt;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/connection/updatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data13 === "string"){
if(!(formats0(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/data/connection/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/connection",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data3.monitorStatus !== undefined){
if(typeof data3.monitorStatus !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/monitorStatus",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.monitor !== undefined){
let data15 = data3.monitor;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.status !== undefined){
let data16 = data15.status;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/monitor/status",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data15.updatedAt !== undefined){
let data17 = data15.updatedAt;
if((typeof data17 !== "string") && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/monitor/updatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data17 === "string"){
if(!(formats0(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/data/monitor/updatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/monitor",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const AcknowledgementResponse: Validator = validate27;

function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.requestId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
const _errs3 = errors;
const _errs4 = errors;
if(!(((((((((((data0 === "INVALID_CREDENTIALS") || (data0 === "INVALID_PARAMETERS")) || (data0 === "INVALID_TOKEN")) || (data0 === "UNAUTHORIZED_ACCESS")) || (data0 === "MISSING_RESOURCE")) || (data0 === "UNSUPPORTED_TYPE")) || (data0 === "REQUEST_LIMIT_EXCEEDED")) || (data0 === "SERVER_ERROR")) || (data0 === "UNSUPPORTED_METHOD")) || (data0 === "SERVER_UNAVAILABLE")) || (data0 === "TIME_LIMIT_EXCEEDED"))){
(vErrors ??= []).push({});
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

export const GenderKnown: Validator = validate28;

function validate28(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "Male") || (data === "Female")) || (data === "Non-binary"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["Male","Female","Non-binary"]}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const Gender: Validator = validate29;

function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

export const MaritalStatusKnown: Validator = validate30;

function validate30(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data === "Divorced") || (data === "Married")) || (data === "Separated")) || (data === "Single")) || (data === "Widowed")) || (data === "Lifetime Partner"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["Divorced","Married","Separated","Single","Widowed","Lifetime Partner"]}});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

export const MaritalStatus: Validator = validate31;

function validate31(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

export const CitizenshipKnown: Validator = validate32;

function validate32(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "Citizen") || (data === "Resident Alien")) || (data === "Non-resident Alien")) || (data === "Undocumented")) || (data === "Others"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["Citizen","Resident Alien","Non-resident Alien","Undocumented","Others"]}});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

export const Citizenship: Validator = validate33;

function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

export const EmailTypeKnown: Validator = validate34;

function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "Primary") || (data === "Secondary")) || (data === "Work")) || (data === "Personal"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["Primary","Secondary","Work","Personal"]}});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

export const EmailType: Validator = validate35;

function validate35(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

export const IdentityEmail: Validator = validate36;

function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address !== undefined){
let data0 = data.address;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/address",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

export const PhoneTypeKnown: Validator = validate37;

function validate37(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "Mobile") || (data === "Fixed")) || (data === "Unspecified"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["Mobile","Fixed","Unspecified"]}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

export const PhoneType: Validator = validate38;

function validate38(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

export const IdentityPhone: Validator = validate39;

function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number !== undefined){
let data0 = data.number;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

export const SocialProfileTypeKnown: Validator = validate40;

function validate40(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "Twitter") || (data === "Facebook")) || (data === "LinkedIn")) || (data === "Others"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["Twitter","Facebook","LinkedIn","Others"]}});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

export const SocialProfileType: Validator = validate41;

function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

export const IdentitySocialProfile: Validator = validate42;

function validate42(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.socialUrl !== undefined){
let data0 = data.socialUrl;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/socialUrl",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

export const AddressTypeKnown: Validator = validate43;

function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "Primary") || (data === "Secondary"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["Primary","Secondary"]}});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

export const AddressType: Validator = validate44;

function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

export const AddressTagKnown: Validator = validate45;

function validate45(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data === "Primary") || (data === "Secondary")) || (data === "Home")) || (data === "Work")) || (data === "Mailing")) || (data === "Foreign")) || (data === "Billing")) || (data === "Permanent")) || (data === "Shipping"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["Primary","Secondary","Home","Work","Mailing","Foreign","Billing","Permanent","Shipping"]}});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

export const AddressTag: Validator = validate46;

function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

export const IdentityAddress: Validator = validate47;

function validate47(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fullAddress !== undefined){
let data0 = data.fullAddress;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/fullAddress",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.line1 !== undefined){
let data1 = data.line1;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/line1",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.line2 !== undefined){
let data2 = data.line2;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/line2",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.city !== undefined){
let data3 = data.city;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/city",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.region !== undefined){
let data4 = data.region;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.zip !== undefined){
let data5 = data.zip;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/zip",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.country !== undefined){
let data6 = data.country;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/country",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.latitude !== undefined){
let data7 = data.latitude;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/latitude",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.longitude !== undefined){
let data8 = data.longitude;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/longitude",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.type !== undefined){
let data9 = data.type;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.tags !== undefined){
let data10 = data.tags;
if((!(Array.isArray(data10))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

export const SourceTypeKnown: Validator = validate48;

function validate48(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "ACCOUNT") || (data === "ARCHIVE")) || (data === "UPLOAD"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["ACCOUNT","ARCHIVE","UPLOAD"]}});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

export const SourceType: Validator = validate49;

function validate49(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

export const ObjectReferenceMetadata: Validator = validate50;

function validate50(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sourceId"}});
errors++;
}
if(data.sourceType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sourceType"}});
errors++;
}
if(data.userId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.providerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data.createdAt !== undefined){
let data0 = data.createdAt;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data0 === "string"){
if(!(formats0(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.itemCreatedAt !== undefined){
let data1 = data.itemCreatedAt;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/itemCreatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data1 === "string"){
if(!(formats0(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/itemCreatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.sourceId !== undefined){
if(typeof data.sourceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sourceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sourceType !== undefined){
if(typeof data.sourceType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sourceType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.userId !== undefined){
if(typeof data.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.providerId !== undefined){
if(typeof data.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.accountId !== undefined){
let data6 = data.accountId;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/accountId",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

export const Identity: Validator = validate51;

function validate51(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fullName !== undefined){
let data1 = data.fullName;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/fullName",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.firstName !== undefined){
let data2 = data.firstName;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.middleName !== undefined){
let data3 = data.middleName;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/middleName",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.lastName !== undefined){
let data4 = data.lastName;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.suffix !== undefined){
let data5 = data.suffix;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.gender !== undefined){
let data6 = data.gender;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.dob !== undefined){
let data7 = data.dob;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/dob",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data7 === "string"){
if(!(formats34(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/dob",keyword:"format",params:{format: "date"}});
errors++;
}
}
}
if(data.maritalStatus !== undefined){
let data8 = data.maritalStatus;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/maritalStatus",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.countryResidence !== undefined){
let data9 = data.countryResidence;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/countryResidence",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.citizenship !== undefined){
let data10 = data.citizenship;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/citizenship",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.photoUrl !== undefined){
let data11 = data.photoUrl;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/photoUrl",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.referenceId !== undefined){
let data12 = data.referenceId;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/referenceId",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.profileUrl !== undefined){
let data13 = data.profileUrl;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/profileUrl",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.latestEmployerName !== undefined){
let data14 = data.latestEmployerName;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/latestEmployerName",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.emails !== undefined){
let data15 = data.emails;
if((!(Array.isArray(data15))) && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emails",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.address !== undefined){
let data17 = data16.address;
if((typeof data17 !== "string") && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emails/" + i0+"/address",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data16.type !== undefined){
let data18 = data16.type;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/emails/" + i0+"/type",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/emails/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.phones !== undefined){
let data19 = data.phones;
if((!(Array.isArray(data19))) && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/phones",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.number !== undefined){
let data21 = data20.number;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/phones/" + i1+"/number",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data20.type !== undefined){
let data22 = data20.type;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/phones/" + i1+"/type",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phones/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.socialProfiles !== undefined){
let data23 = data.socialProfiles;
if((!(Array.isArray(data23))) && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/socialProfiles",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.socialUrl !== undefined){
let data25 = data24.socialUrl;
if((typeof data25 !== "string") && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/socialProfiles/" + i2+"/socialUrl",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data24.type !== undefined){
let data26 = data24.type;
if((typeof data26 !== "string") && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/socialProfiles/" + i2+"/type",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/socialProfiles/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.addresses !== undefined){
let data27 = data.addresses;
if((!(Array.isArray(data27))) && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/addresses",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data27)){
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.fullAddress !== undefined){
let data29 = data28.fullAddress;
if((typeof data29 !== "string") && (data29 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i3+"/fullAddress",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data28.line1 !== undefined){
let data30 = data28.line1;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i3+"/line1",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data28.line2 !== undefined){
let data31 = data28.line2;
if((typeof data31 !== "string") && (data31 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i3+"/line2",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data28.city !== undefined){
let data32 = data28.city;
if((typeof data32 !== "string") && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i3+"/city",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data28.region !== undefined){
let data33 = data28.region;
if((typeof data33 !== "string") && (data33 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i3+"/region",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data28.zip !== undefined){
let data34 = data28.zip;
if((typeof data34 !== "string") && (data34 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i3+"/zip",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data28.country !== undefined){
let data35 = data28.country;
if((typeof data35 !== "string") && (data35 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i3+"/country",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data28.latitude !== undefined){
let data36 = data28.latitude;
if((typeof data36 !== "string") && (data36 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i3+"/latitude",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data28.longitude !== undefined){
let data37 = data28.longitude;
if((typeof data37 !== "string") && (data37 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i3+"/longitude",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data28.type !== undefined){
let data38 = data28.type;
if((typeof data38 !== "string") && (data38 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i3+"/type",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data28.tags !== undefined){
let data39 = data28.tags;
if((!(Array.isArray(data39))) && (data39 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i3+"/tags",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
if(typeof data39[i4] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i3+"/tags/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i3,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
if(data.metadata !== undefined){
let data41 = data.metadata;
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (data41 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"type",params:{type: ["object","null"]}});
errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.sourceId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"required",params:{missingProperty: "sourceId"}});
errors++;
}
if(data41.sourceType === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"required",params:{missingProperty: "sourceType"}});
errors++;
}
if(data41.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data41.providerId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data41.createdAt !== undefined){
let data42 = data41.createdAt;
if((typeof data42 !== "string") && (data42 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/createdAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data42 === "string"){
if(!(formats0(data42))){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data41.itemCreatedAt !== undefined){
let data43 = data41.itemCreatedAt;
if((typeof data43 !== "string") && (data43 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/itemCreatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data43 === "string"){
if(!(formats0(data43))){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/itemCreatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data41.sourceId !== undefined){
if(typeof data41.sourceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/sourceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.sourceType !== undefined){
if(typeof data41.sourceType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/sourceType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.userId !== undefined){
if(typeof data41.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.providerId !== undefined){
if(typeof data41.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.accountId !== undefined){
let data48 = data41.accountId;
if((typeof data48 !== "string") && (data48 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/accountId",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

export const IdentityList: Validator = validate52;

function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.nextCursor !== undefined){
let data0 = data.nextCursor;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/nextCursor",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data1[i0], {instancePath:instancePath+"/items/" + i0}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

export const IdentityListResponse: Validator = validate54;

function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.requestId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
const _errs3 = errors;
const _errs4 = errors;
if(!(((((((((((data0 === "INVALID_CREDENTIALS") || (data0 === "INVALID_PARAMETERS")) || (data0 === "INVALID_TOKEN")) || (data0 === "UNAUTHORIZED_ACCESS")) || (data0 === "MISSING_RESOURCE")) || (data0 === "UNSUPPORTED_TYPE")) || (data0 === "REQUEST_LIMIT_EXCEEDED")) || (data0 === "SERVER_ERROR")) || (data0 === "UNSUPPORTED_METHOD")) || (data0 === "SERVER_UNAVAILABLE")) || (data0 === "TIME_LIMIT_EXCEEDED"))){
(vErrors ??= []).push({});
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.items === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data3.nextCursor !== undefined){
let data4 = data3.nextCursor;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/nextCursor",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data3.items !== undefined){
let data5 = data3.items;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data5[i0], {instancePath:instancePath+"/data/items/" + i0}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

export const IdentityResponse: Validator = validate56;

function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.requestId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
const _errs3 = errors;
const _errs4 = errors;
if(!(((((((((((data0 === "INVALID_CREDENTIALS") || (data0 === "INVALID_PARAMETERS")) || (data0 === "INVALID_TOKEN")) || (data0 === "UNAUTHORIZED_ACCESS")) || (data0 === "MISSING_RESOURCE")) || (data0 === "UNSUPPORTED_TYPE")) || (data0 === "REQUEST_LIMIT_EXCEEDED")) || (data0 === "SERVER_ERROR")) || (data0 === "UNSUPPORTED_METHOD")) || (data0 === "SERVER_UNAVAILABLE")) || (data0 === "TIME_LIMIT_EXCEEDED"))){
(vErrors ??= []).push({});
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.data !== undefined){
if(!(validate51(data.data, {instancePath:instancePath+"/data"}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

export const Transaction: Validator = validate58;

function validate58(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.date !== undefined){
let data1 = data.date;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/date",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data1 === "string"){
if(!(formats34(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/date",keyword:"format",params:{format: "date"}});
errors++;
}
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.currency !== undefined){
let data3 = data.currency;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.amount !== undefined){
let data4 = data.amount;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: ["number","null"]}});
errors++;
}
}
if(data.referenceId !== undefined){
let data5 = data.referenceId;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/referenceId",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.metadata !== undefined){
let data6 = data.metadata;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"type",params:{type: ["object","null"]}});
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.sourceId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"required",params:{missingProperty: "sourceId"}});
errors++;
}
if(data6.sourceType === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"required",params:{missingProperty: "sourceType"}});
errors++;
}
if(data6.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data6.providerId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data6.createdAt !== undefined){
let data7 = data6.createdAt;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/createdAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data7 === "string"){
if(!(formats0(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data6.itemCreatedAt !== undefined){
let data8 = data6.itemCreatedAt;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/itemCreatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data8 === "string"){
if(!(formats0(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/itemCreatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data6.sourceId !== undefined){
if(typeof data6.sourceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/sourceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.sourceType !== undefined){
if(typeof data6.sourceType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/sourceType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.userId !== undefined){
if(typeof data6.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.providerId !== undefined){
if(typeof data6.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.accountId !== undefined){
let data13 = data6.accountId;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/metadata/accountId",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

export const TransactionList: Validator = validate59;

function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data.nextCursor !== undefined){
let data0 = data.nextCursor;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/nextCursor",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data2.id !== undefined){
if(typeof data2.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.date !== undefined){
let data4 = data2.date;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/date",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data4 === "string"){
if(!(formats34(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/date",keyword:"format",params:{format: "date"}});
errors++;
}
}
}
if(data2.description !== undefined){
let data5 = data2.description;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/description",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data2.currency !== undefined){
let data6 = data2.currency;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/currency",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data2.amount !== undefined){
let data7 = data2.amount;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/amount",keyword:"type",params:{type: ["number","null"]}});
errors++;
}
}
if(data2.referenceId !== undefined){
let data8 = data2.referenceId;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/referenceId",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data2.metadata !== undefined){
let data9 = data2.metadata;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/metadata",keyword:"type",params:{type: ["object","null"]}});
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.sourceId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/metadata",keyword:"required",params:{missingProperty: "sourceId"}});
errors++;
}
if(data9.sourceType === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/metadata",keyword:"required",params:{missingProperty: "sourceType"}});
errors++;
}
if(data9.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/metadata",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data9.providerId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/metadata",keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data9.createdAt !== undefined){
let data10 = data9.createdAt;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/metadata/createdAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data10 === "string"){
if(!(formats0(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/metadata/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data9.itemCreatedAt !== undefined){
let data11 = data9.itemCreatedAt;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/metadata/itemCreatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data11 === "string"){
if(!(formats0(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/metadata/itemCreatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data9.sourceId !== undefined){
if(typeof data9.sourceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/metadata/sourceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.sourceType !== undefined){
if(typeof data9.sourceType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/metadata/sourceType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.userId !== undefined){
if(typeof data9.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/metadata/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.providerId !== undefined){
if(typeof data9.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/metadata/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.accountId !== undefined){
let data16 = data9.accountId;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/metadata/accountId",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

export const TransactionListResponse: Validator = validate60;

function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.requestId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
const _errs3 = errors;
const _errs4 = errors;
if(!(((((((((((data0 === "INVALID_CREDENTIALS") || (data0 === "INVALID_PARAMETERS")) || (data0 === "INVALID_TOKEN")) || (data0 === "UNAUTHORIZED_ACCESS")) || (data0 === "MISSING_RESOURCE")) || (data0 === "UNSUPPORTED_TYPE")) || (data0 === "REQUEST_LIMIT_EXCEEDED")) || (data0 === "SERVER_ERROR")) || (data0 === "UNSUPPORTED_METHOD")) || (data0 === "SERVER_UNAVAILABLE")) || (data0 === "TIME_LIMIT_EXCEEDED"))){
(vErrors ??= []).push({});
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.items === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "items"}});
errors++;
}
if(data3.nextCursor !== undefined){
let data4 = data3.nextCursor;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/nextCursor",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data3.items !== undefined){
let data5 = data3.items;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data6.id !== undefined){
if(typeof data6.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.date !== undefined){
let data8 = data6.date;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/date",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data8 === "string"){
if(!(formats34(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/date",keyword:"format",params:{format: "date"}});
errors++;
}
}
}
if(data6.description !== undefined){
let data9 = data6.description;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/description",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data6.currency !== undefined){
let data10 = data6.currency;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/currency",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data6.amount !== undefined){
let data11 = data6.amount;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/amount",keyword:"type",params:{type: ["number","null"]}});
errors++;
}
}
if(data6.referenceId !== undefined){
let data12 = data6.referenceId;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/referenceId",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data6.metadata !== undefined){
let data13 = data6.metadata;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/metadata",keyword:"type",params:{type: ["object","null"]}});
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.sourceId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/metadata",keyword:"required",params:{missingProperty: "sourceId"}});
errors++;
}
if(data13.sourceType === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/metadata",keyword:"required",params:{missingProperty: "sourceType"}});
errors++;
}
if(data13.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/metadata",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data13.providerId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/metadata",keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data13.createdAt !== undefined){
let data14 = data13.createdAt;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/metadata/createdAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data14 === "string"){
if(!(formats0(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/metadata/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data13.itemCreatedAt !== undefined){
let data15 = data13.itemCreatedAt;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/metadata/itemCreatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data15 === "string"){
if(!(formats0(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/metadata/itemCreatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data13.sourceId !== undefined){
if(typeof data13.sourceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/metadata/sourceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.sourceType !== undefined){
if(typeof data13.sourceType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/metadata/sourceType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.userId !== undefined){
if(typeof data13.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/metadata/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.providerId !== undefined){
if(typeof data13.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/metadata/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.accountId !== undefined){
let data20 = data13.accountId;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0+"/metadata/accountId",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/items/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

export const TransactionResponse: Validator = validate61;

function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.requestId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
const _errs3 = errors;
const _errs4 = errors;
if(!(((((((((((data0 === "INVALID_CREDENTIALS") || (data0 === "INVALID_PARAMETERS")) || (data0 === "INVALID_TOKEN")) || (data0 === "UNAUTHORIZED_ACCESS")) || (data0 === "MISSING_RESOURCE")) || (data0 === "UNSUPPORTED_TYPE")) || (data0 === "REQUEST_LIMIT_EXCEEDED")) || (data0 === "SERVER_ERROR")) || (data0 === "UNSUPPORTED_METHOD")) || (data0 === "SERVER_UNAVAILABLE")) || (data0 === "TIME_LIMIT_EXCEEDED"))){
(vErrors ??= []).push({});
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data3.id !== undefined){
if(typeof data3.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.date !== undefined){
let data5 = data3.date;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/date",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data5 === "string"){
if(!(formats34(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/data/date",keyword:"format",params:{format: "date"}});
errors++;
}
}
}
if(data3.description !== undefined){
let data6 = data3.description;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/description",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data3.currency !== undefined){
let data7 = data3.currency;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/currency",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data3.amount !== undefined){
let data8 = data3.amount;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/amount",keyword:"type",params:{type: ["number","null"]}});
errors++;
}
}
if(data3.referenceId !== undefined){
let data9 = data3.referenceId;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/referenceId",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data3.metadata !== undefined){
let data10 = data3.metadata;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/metadata",keyword:"type",params:{type: ["object","null"]}});
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.sourceId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/metadata",keyword:"required",params:{missingProperty: "sourceId"}});
errors++;
}
if(data10.sourceType === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/metadata",keyword:"required",params:{missingProperty: "sourceType"}});
errors++;
}
if(data10.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/metadata",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data10.providerId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data/metadata",keyword:"required",params:{missingProperty: "providerId"}});
errors++;
}
if(data10.createdAt !== undefined){
let data11 = data10.createdAt;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/metadata/createdAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data11 === "string"){
if(!(formats0(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/data/metadata/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data10.itemCreatedAt !== undefined){
let data12 = data10.itemCreatedAt;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/metadata/itemCreatedAt",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data12 === "string"){
if(!(formats0(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/data/metadata/itemCreatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data10.sourceId !== undefined){
if(typeof data10.sourceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/metadata/sourceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.sourceType !== undefined){
if(typeof data10.sourceType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/metadata/sourceType",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.userId !== undefined){
if(typeof data10.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/metadata/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.providerId !== undefined){
if(typeof data10.providerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/metadata/providerId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.accountId !== undefined){
let data17 = data10.accountId;
if((typeof data17 !== "string") && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/metadata/accountId",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

export const WebhookEnvelope: Validator = validate62;

function validate62(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.createdAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.createdAt !== undefined){
let data2 = data.createdAt;
if(typeof data2 === "string"){
if(!(formats0(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

export const AccountEventData: Validator = validate63;

function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.accountId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if(data.userId !== undefined){
if(typeof data.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.accountId !== undefined){
if(typeof data.accountId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.providers !== undefined){
let data2 = data.providers;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

export const AccountCreatedEvent: Validator = validate64;

function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.createdAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.createdAt !== undefined){
let data2 = data.createdAt;
if(typeof data2 === "string"){
if(!(formats0(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("ACCOUNT_CREATED" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ACCOUNT_CREATED"}});
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data4.accountId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if(data4.userId !== undefined){
if(typeof data4.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.accountId !== undefined){
if(typeof data4.accountId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.providers !== undefined){
let data7 = data4.providers;
if((!(Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/providers",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/providers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

export const AccountConnectedEventData: Validator = validate65;

function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.accountId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if(data.userId !== undefined){
if(typeof data.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.accountId !== undefined){
if(typeof data.accountId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.loginName !== undefined){
let data2 = data.loginName;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/loginName",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.providers !== undefined){
let data3 = data.providers;
if((!(Array.isArray(data3))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

export const AccountConnectedEvent: Validator = validate66;

function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.createdAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.createdAt !== undefined){
let data2 = data.createdAt;
if(typeof data2 === "string"){
if(!(formats0(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("ACCOUNT_CONNECTED" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ACCOUNT_CONNECTED"}});
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data4.accountId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if(data4.userId !== undefined){
if(typeof data4.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.accountId !== undefined){
if(typeof data4.accountId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.loginName !== undefined){
let data7 = data4.loginName;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/loginName",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data4.providers !== undefined){
let data8 = data4.providers;
if((!(Array.isArray(data8))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/providers",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/providers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

export const AccountDisconnectedEvent: Validator = validate67;

function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.createdAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.createdAt !== undefined){
let data2 = data.createdAt;
if(typeof data2 === "string"){
if(!(formats0(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("ACCOUNT_DISCONNECTED" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ACCOUNT_DISCONNECTED"}});
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data4.accountId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if(data4.userId !== undefined){
if(typeof data4.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.accountId !== undefined){
if(typeof data4.accountId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.providers !== undefined){
let data7 = data4.providers;
if((!(Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/providers",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/providers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

export const AccountFailedEventData: Validator = validate68;

function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.accountId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if(data.userId !== undefined){
if(typeof data.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.accountId !== undefined){
if(typeof data.accountId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.loginName !== undefined){
let data2 = data.loginName;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/loginName",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.errorCode !== undefined){
let data3 = data.errorCode;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/errorCode",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.errorMessage !== undefined){
let data4 = data.errorMessage;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/errorMessage",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.providers !== undefined){
let data5 = data.providers;
if((!(Array.isArray(data5))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

export const AccountFailedEvent: Validator = validate69;

function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.createdAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.createdAt !== undefined){
let data2 = data.createdAt;
if(typeof data2 === "string"){
if(!(formats0(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("ACCOUNT_FAILED" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ACCOUNT_FAILED"}});
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data4.accountId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "accountId"}});
errors++;
}
if(data4.userId !== undefined){
if(typeof data4.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.accountId !== undefined){
if(typeof data4.accountId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.loginName !== undefined){
let data7 = data4.loginName;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/loginName",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data4.errorCode !== undefined){
let data8 = data4.errorCode;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/errorCode",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data4.errorMessage !== undefined){
let data9 = data4.errorMessage;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/errorMessage",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data4.providers !== undefined){
let data10 = data4.providers;
if((!(Array.isArray(data10))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/providers",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/providers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

export const SyncTaskStatusKnown: Validator = validate70;

function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "SUCCEEDED") || (data === "FAILED"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["SUCCEEDED","FAILED"]}});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

export const SyncTaskStatus: Validator = validate71;

function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

export const DataPointKnown: Validator = validate72;

function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((data === "IDENTITIES") || (data === "TRANSACTIONS")) || (data === "RATINGS")) || (data === "EMPLOYMENTS")) || (data === "DOCUMENTS")) || (data === "INCOMES")) || (data === "CONTRIBUTIONS")) || (data === "EINCOMES")) || (data === "LIABILITIES")) || (data === "LINK")) || (data === "INSIGHTS"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["IDENTITIES","TRANSACTIONS","RATINGS","EMPLOYMENTS","DOCUMENTS","INCOMES","CONTRIBUTIONS","EINCOMES","LIABILITIES","LINK","INSIGHTS"]}});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

export const DataPoint: Validator = validate73;

function validate73(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

export const AccountSyncTaskFinishedEventData: Validator = validate74;

function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data.sourceId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sourceId"}});
errors++;
}
if(data.userId !== undefined){
if(typeof data.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sourceId !== undefined){
if(typeof data.sourceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sourceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sourceType !== undefined){
let data2 = data.sourceType;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/sourceType",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.providers !== undefined){
let data3 = data.providers;
if((!(Array.isArray(data3))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.status !== undefined){
let data5 = data.status;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.monitorStatus !== undefined){
let data6 = data.monitorStatus;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/monitorStatus",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.dataPoints !== undefined){
let data7 = data.dataPoints;
if((!(Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/dataPoints",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dataPoints/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.datapoints !== undefined){
let data9 = data.datapoints;
if((!(Array.isArray(data9))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/datapoints",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/datapoints/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

export const AccountSyncTaskFinishedEvent: Validator = validate75;

function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.createdAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.createdAt !== undefined){
let data2 = data.createdAt;
if(typeof data2 === "string"){
if(!(formats0(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("ACCOUNT_SYNC_TASK_FINISHED" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ACCOUNT_SYNC_TASK_FINISHED"}});
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.userId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "userId"}});
errors++;
}
if(data4.sourceId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "sourceId"}});
errors++;
}
if(data4.userId !== undefined){
if(typeof data4.userId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.sourceId !== undefined){
if(typeof data4.sourceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/sourceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.sourceType !== undefined){
let data7 = data4.sourceType;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/sourceType",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data4.providers !== undefined){
let data8 = data4.providers;
if((!(Array.isArray(data8))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/providers",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/providers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data4.status !== undefined){
let data10 = data4.status;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/status",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data4.monitorStatus !== undefined){
let data11 = data4.monitorStatus;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/monitorStatus",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data4.dataPoints !== undefined){
let data12 = data4.dataPoints;
if((!(Array.isArray(data12))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/dataPoints",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/dataPoints/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data4.datapoints !== undefined){
let data14 = data4.datapoints;
if((!(Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/data/datapoints",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(typeof data14[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/datapoints/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

export const listAccountsRequest: Validator = validate76;

function validate76(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "headers") || (key0 === "query"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!(((((key2 === "size") || (key2 === "cursor")) || (key2 === "userId")) || (key2 === "startDate")) || (key2 === "endDate"))){
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.size !== undefined){
let data3 = data2.size;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/size",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 150 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/query/size",keyword:"maximum",params:{comparison: "<=", limit: 150}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/query/size",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data2.cursor !== undefined){
let data4 = data2.cursor;
if(typeof data4 === "string"){
if(func0(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.userId !== undefined){
let data5 = data2.userId;
if(typeof data5 === "string"){
if(func0(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/userId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.startDate !== undefined){
let data6 = data2.startDate;
if(typeof data6 === "string"){
if(!(formats34(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/query/startDate",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/startDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.endDate !== undefined){
let data7 = data2.endDate;
if(typeof data7 === "string"){
if(!(formats34(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/query/endDate",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/endDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

export const getAccountRequest: Validator = validate77;

function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "headers") || (key0 === "path"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key2 in data2){
if(!(key2 === "id")){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(func0(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func0(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

export const revokeAccountRequest: Validator = validate78;

function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "headers") || (key0 === "path"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key2 in data2){
if(!(key2 === "id")){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(func0(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func0(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

export const disableAccountMonitorRequest: Validator = validate79;

function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "headers") || (key0 === "path"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key2 in data2){
if(!(key2 === "id")){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(func0(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func0(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

export const listIdentitiesRequest: Validator = validate80;

function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "headers") || (key0 === "query"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!(((((key2 === "size") || (key2 === "cursor")) || (key2 === "userId")) || (key2 === "sourceId")) || (key2 === "accountId"))){
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.size !== undefined){
let data3 = data2.size;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/size",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 150 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/query/size",keyword:"maximum",params:{comparison: "<=", limit: 150}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/query/size",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data2.cursor !== undefined){
let data4 = data2.cursor;
if(typeof data4 === "string"){
if(func0(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.userId !== undefined){
let data5 = data2.userId;
if(typeof data5 === "string"){
if(func0(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/userId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.sourceId !== undefined){
let data6 = data2.sourceId;
if(typeof data6 === "string"){
if(func0(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/sourceId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/sourceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.accountId !== undefined){
let data7 = data2.accountId;
if(typeof data7 === "string"){
if(func0(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/accountId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

export const getIdentityRequest: Validator = validate81;

function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "headers") || (key0 === "path"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key2 in data2){
if(!(key2 === "id")){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(func0(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func0(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

export const listTransactionsRequest: Validator = validate82;

function validate82(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "headers") || (key0 === "query"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!(((((((key2 === "size") || (key2 === "cursor")) || (key2 === "userId")) || (key2 === "sourceId")) || (key2 === "accountId")) || (key2 === "startDate")) || (key2 === "endDate"))){
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.size !== undefined){
let data3 = data2.size;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/size",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 150 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/query/size",keyword:"maximum",params:{comparison: "<=", limit: 150}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/query/size",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data2.cursor !== undefined){
let data4 = data2.cursor;
if(typeof data4 === "string"){
if(func0(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.userId !== undefined){
let data5 = data2.userId;
if(typeof data5 === "string"){
if(func0(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/userId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/userId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.sourceId !== undefined){
let data6 = data2.sourceId;
if(typeof data6 === "string"){
if(func0(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/sourceId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/sourceId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.accountId !== undefined){
let data7 = data2.accountId;
if(typeof data7 === "string"){
if(func0(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/query/accountId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/accountId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.startDate !== undefined){
let data8 = data2.startDate;
if(typeof data8 === "string"){
if(!(formats34(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/query/startDate",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/startDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.endDate !== undefined){
let data9 = data2.endDate;
if(typeof data9 === "string"){
if(!(formats34(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/query/endDate",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/endDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

export const getTransactionRequest: Validator = validate83;

function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "headers") || (key0 === "path"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key2 in data2){
if(!(key2 === "id")){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(func0(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func0(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
